using System.Diagnostics;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>
/// Tells long work when to stop by itself. The clock of a step stands still while it runs, so this measures: never an
/// instant, only how long the work has lasted.
/// </summary>
internal sealed class Deadline(int seconds)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Whether the time is over; with 0 seconds it is at once.</summary>
    public bool IsOver => _watch.Elapsed.TotalSeconds >= seconds;
}
