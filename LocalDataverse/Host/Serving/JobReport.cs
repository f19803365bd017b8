using LocalDataverse.Engine.Jobs;

namespace LocalDataverse.Host.Serving;

/// <summary>The answer of /local/jobs/run.</summary>
/// <param name="Ran">Every try, in the order they ran.</param>
/// <param name="Failed">The jobs that failed for good.</param>
internal sealed record JobReport(IReadOnlyList<JobOutcome> Ran, IReadOnlyList<JobOutcome> Failed)
{
    /// <summary>The report of a run.</summary>
    public static JobReport Of(JobRunSummary summary) => new(summary.Outcomes, summary.Failed);
}
