using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Looks at the promises of a scope, page by page, and moves those that the terms of now move.</summary>
/// <param name="context">The event.</param>
/// <param name="scope">Which promises.</param>
/// <param name="write">Writes the dates; null for a dry run.</param>
internal sealed class RedatingRun(StepContext context, RedatingScope scope, RedatingWrite? write)
{
    // Small enough to be over within seconds, because the time is looked at between two pages.
    private const int PageSize = 50;

    // What one answer can carry.
    private const int MostPages = 10;

    private readonly RedatingTerms _terms = new(context, scope.ReadPolicies());
    private readonly RedatingReport _report = new();

    /// <summary>Promises that moved, or would.</summary>
    public int Moved { get; private set; }

    /// <summary>Promises not looked at yet, counted up to the 5,000 that the platform counts.</summary>
    public int Remaining { get; private set; }

    /// <summary>Where the next call goes on; null when all were looked at.</summary>
    public PageCursor? Next { get; private set; }

    /// <summary>Each promise that moves or is refused, as JSON.</summary>
    public string Report => _report.ToJson();

    /// <summary>Runs until all are looked at, the time is over or the answer is full; one page at least.</summary>
    public void Run(PageCursor from, Deadline time)
    {
        Next = from;
        for (var pages = 0; Next is { } at && pages < MostPages && (pages == 0 || !time.IsOver); pages++)
        {
            var page = scope.ReadPromises(at, PageSize);
            Look([.. page.Entities]);
            Next = page.MoreRecords ? at.After(page) : null;
            Remaining = Next is null ? 0 : Math.Max(1, page.TotalRecordCount - (Next.PagesBefore * PageSize));
        }
    }

    private void Look(IReadOnlyCollection<Entity> promises)
    {
        var waits = PauseQueries.ReadWaits(context.UserService, [.. promises.Select(promise => promise.Id)]);
        foreach (var item in promises.Select(promise => new RedatingCase(promise, _terms, waits[promise.Id], context.UtcNow)))
        {
            if (item.Moves)
                _report.Add(item);
            if (item.Refusal is not null)
                continue;
            if (item.Moves)
                Moved++;
            if (item.Moves || item.ChangesCalendar)
                write?.Apply(item);
        }
    }
}
