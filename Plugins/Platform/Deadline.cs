using System.Diagnostics;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>
/// Tells long work when to stop by itself. The clock of a step stands still while it runs, so this measures: never an
/// instant, only how long the work has lasted.
/// </summary>
internal sealed class Deadline(int seconds)
{
    private const int Shipped = 60;

    // The platform ends an operation after two minutes.
    private const int Longest = 90;

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Whether the time is over; with 0 seconds it is at once.</summary>
    public bool IsOver => _watch.Elapsed.TotalSeconds >= seconds;

    /// <summary>The time that a caller wishes, cut to 0 to 90 seconds; null for 60.</summary>
    public static Deadline Within(int? seconds) => new(Math.Max(0, Math.Min(Longest, seconds ?? Shipped)));
}
