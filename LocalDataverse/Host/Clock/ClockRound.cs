namespace LocalDataverse.Host.Clock;

/// <summary>What one round of the periodic evaluation did.</summary>
/// <param name="Calls">Calls of the API.</param>
/// <param name="Evaluated">Accounts looked at.</param>
/// <param name="Changed">Accounts whose risk changed.</param>
/// <param name="Error">What ended the round early, or null.</param>
internal sealed record ClockRound(int Calls, int Evaluated, int Changed, string? Error)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => (Error, Evaluated) switch
    {
        ({ } error, _) => $"Clock: stopped after {Evaluated} accounts: {error}",
        (_, 0) => "Clock: every account is evaluated for today.",
        _ => $"Clock: {Evaluated} accounts evaluated, {Changed} changed.",
    };
}
