namespace LocalDataverse.Engine.Pipeline;

/// <summary>What one top-level request, or one asynchronous job, cost.</summary>
public sealed record RequestObservation
{
    /// <summary>SDK message of the request; of a job, the message its step is registered on.</summary>
    public required string Message { get; init; }

    /// <summary>Logical name of the table, or empty.</summary>
    public required string Table { get; init; }

    /// <summary>Name of the step that ran as a job, or null for a request.</summary>
    public string? JobName { get; init; }

    /// <summary>The same for a request and for the jobs it caused.</summary>
    public required Guid CorrelationId { get; init; }

    /// <summary>Organization-service calls that plugins made.</summary>
    public required int ServiceCalls { get; init; }

    /// <summary>Rows that those calls returned.</summary>
    public required int RowsRead { get; init; }

    /// <summary>Steps and custom APIs that ran.</summary>
    public required int PluginRuns { get; init; }

    /// <summary>Time from start to end.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Whether it ended without a fault.</summary>
    public required bool Succeeded { get; init; }
}
