namespace LocalDataverse.Engine.Jobs;

/// <summary>What a run of the queue did, try by try in the order they ran.</summary>
public sealed record JobRunSummary(IReadOnlyList<JobOutcome> Outcomes)
{
    /// <summary>Tries that ran, retries included.</summary>
    public int Ran => Outcomes.Count;

    /// <summary>Jobs that failed for good.</summary>
    public IReadOnlyList<JobOutcome> Failed => [.. Outcomes.Where(o => !o.Succeeded && !o.WillRetry)];
}
