namespace LocalDataverse.Engine.Jobs;

/// <summary>How the run of one job ended.</summary>
public sealed record JobOutcome
{
    /// <summary>Id of the asyncoperation row; it is gone when the job succeeded and its step removes such rows.</summary>
    public required Guid JobId { get; init; }

    /// <summary>Name of the step.</summary>
    public required string Name { get; init; }

    /// <summary>Message the step is registered on.</summary>
    public required string Message { get; init; }

    /// <summary>Logical name of the table, or empty.</summary>
    public required string Table { get; init; }

    /// <summary>The row the job is about, or an empty id.</summary>
    public required Guid RowId { get; init; }

    /// <summary>Whether it ended well.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>Whether it failed in a way that it runs again.</summary>
    public bool WillRetry { get; init; }

    /// <summary>What it failed with, or null.</summary>
    public string? Error { get; init; }

    /// <summary>The platform's number of the error; 0 without one.</summary>
    public int ErrorCode { get; init; }

    /// <summary>Which try this was, from 1.</summary>
    public required int Attempt { get; init; }
}
