namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A range of accounts that the periodic evaluation takes at once. All instants UTC.</summary>
/// <param name="Number">Its place among all ranges, from 1.</param>
/// <param name="After">Accounts after this one belong to it; null from the first.</param>
/// <param name="To">Accounts up to this one, inclusive; null to the last.</param>
public sealed record WorkRange(int Number, Guid? After, Guid? To)
{
    /// <summary>Failed attempts at a range after which its next account is left out.</summary>
    public const int MostAttempts = 6;

    private const int RoundHours = 20;
    private const int AheadHours = 1;
    private const int LeaseSeconds = 150;
    private const int SecondTry = 256;
    private const int Shrink = 4;

    /// <summary>The last account done in the round under way; null when none is under way.</summary>
    public Guid? Watermark { get; init; }

    /// <summary>When it was last done to its end; null for never.</summary>
    public DateTime? DoneOn { get; init; }

    /// <summary>When a run took it and has not put it back yet; null when it is free.</summary>
    public DateTime? TakenOn { get; init; }

    /// <summary>Runs that took it since the last one that put it back, the present one included.</summary>
    public int Attempt { get; init; }

    /// <summary>
    /// Whether there is something to do in it: a round is under way, or the last one ended 20 hours ago or more. Less than a
    /// day, so that a nightly start finds everything due although last night's run ended later than it began. A range that was
    /// done for a moment ahead, more than an hour from now, is due too: who looks ahead must not stop the clock. Within the
    /// hour, another run of the same round has just done it.
    /// </summary>
    public bool IsDue(DateTime now) =>
        Watermark is not null || DoneOn is not { } done || done <= now.AddHours(-RoundHours) || done > now.AddHours(AheadHours);

    /// <summary>
    /// Whether a run may take it: no other has it, or one took it longer ago than a message of the platform can last, so
    /// that it must have died.
    /// </summary>
    public bool IsFree(DateTime clock) => TakenOn is not { } taken || taken <= clock.AddSeconds(-LeaseSeconds);

    /// <summary>
    /// Whether a round begins with it: what is done once a round goes with the first range, and is not tried again when it
    /// fails, so that accounts are evaluated all the same.
    /// </summary>
    public bool BeginsRound => Number == 1 && Watermark is null && Attempt == 0;

    /// <summary>
    /// Most accounts that this attempt takes. The first takes all; each further one takes fewer, so that an account whose
    /// evaluation fails is soon alone; 0 when it is to be left out.
    /// </summary>
    public int MostAccounts => Attempt switch
    {
        <= 1 => int.MaxValue,
        > MostAttempts => 0,
        _ => (int)(SecondTry / Math.Pow(Shrink, Attempt - 2)),
    };

    /// <summary>Attempts to remember after one that went well: the next takes more accounts again, but not all at once.</summary>
    public int AttemptsAfterSuccess => Math.Max(0, Attempt - 2);
}
