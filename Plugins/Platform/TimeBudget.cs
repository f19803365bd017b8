using System.Diagnostics;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Time that a long operation gives itself, within the two minutes that the platform gives it.</summary>
internal sealed class TimeBudget
{
    private const int Shipped = 60;
    private const int Longest = 90;

    // Time that passes, not the time of day: for that there is the clock of the context.
    private readonly Stopwatch _passed = Stopwatch.StartNew();
    private readonly TimeSpan _limit;

    /// <summary>Starts it.</summary>
    /// <param name="seconds">Seconds, cut to 0 to 90; null for 60.</param>
    public TimeBudget(int? seconds) => _limit = TimeSpan.FromSeconds(Math.Max(0, Math.Min(Longest, seconds ?? Shipped)));

    /// <summary>Whether it is over.</summary>
    public bool IsSpent => _passed.Elapsed >= _limit;
}
