using System.Diagnostics;

namespace Dynamics.Loyalty.Benchmarks;

/// <summary>Times short operations on a machine that other programs share.</summary>
internal static class Timing
{
    private const int Batches = 15;
    private static readonly TimeSpan BatchTime = TimeSpan.FromMilliseconds(20);

    /// <summary>Nanoseconds of one operation: the best of several batches, because noise only ever adds.</summary>
    public static double Nanoseconds(Action operation)
    {
        operation();
        var repeats = RepeatsFor(operation);
        return Enumerable.Range(0, Batches).Min(_ => Batch(operation, repeats).TotalNanoseconds / repeats);
    }

    private static int RepeatsFor(Action operation)
    {
        var repeats = 1;
        while (Batch(operation, repeats) < BatchTime)
            repeats *= 2;
        return repeats;
    }

    private static TimeSpan Batch(Action operation, int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
            operation();
        return Stopwatch.GetElapsedTime(start);
    }
}
