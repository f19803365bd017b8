namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Whether the score may be trusted to tell who leaves.</summary>
public static class BacktestVerdict
{
    /// <summary>Fewer departures than this prove nothing.</summary>
    public const int FewestDepartures = 20;

    /// <summary>Days before the departure that are judged.</summary>
    public const int JudgedDays = 60;

    /// <summary>At risk and critical together must leave this many times as often as any account.</summary>
    public const int LeastLift = 3;

    /// <summary>This share of leavers must have been above watch.</summary>
    public const double LeastCaught = 2.0 / 3;

    /// <summary>Too few departures.</summary>
    public const string TooFew = "tooFew";

    /// <summary>Good enough.</summary>
    public const string Green = "green";

    /// <summary>Not good enough yet.</summary>
    public const string NotYet = "notYet";

    /// <summary>The verdict on the judged horizon. Bounds are inclusive, up to the rounding of a division.</summary>
    public static string Of(BacktestHorizon judged)
    {
        const double Rounding = 1e-9;
        if (judged.Leavers < FewestDepartures)
            return TooFew;
        return judged.Lift >= LeastLift - Rounding && judged.Caught >= LeastCaught - Rounding ? Green : NotYet;
    }
}
