using System.Diagnostics;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Counts what a request costs and how long it has run.</summary>
internal sealed class RequestMeter
{
    private readonly long _started = Stopwatch.GetTimestamp();

    public int ServiceCalls { get; set; }

    public int RowsRead { get; set; }

    public int PluginRuns { get; set; }

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    public RequestObservation ToObservation(string message, string table, string? jobName, Guid correlationId, bool succeeded) => new()
    {
        Message = message,
        Table = table,
        JobName = jobName,
        CorrelationId = correlationId,
        ServiceCalls = ServiceCalls,
        RowsRead = RowsRead,
        PluginRuns = PluginRuns,
        Duration = Elapsed,
        Succeeded = succeeded,
    };
}
