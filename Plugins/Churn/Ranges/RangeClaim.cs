using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn.Ranges;

/// <summary>Takes a range for one run, so that no other run takes it too.</summary>
internal sealed class RangeClaim
{
    private const int ShippedSize = 2000;

    // Elevated: whoever starts the evaluation need not be able to read or write accounts and ranges.
    private readonly IOrganizationService _service;
    private readonly DateTime _now;
    private readonly DateTime _clock;

    /// <summary>Prepares it.</summary>
    /// <param name="context">Of the step, outside the transaction.</param>
    /// <param name="now">The moment to evaluate, UTC.</param>
    public RangeClaim(StepContext context, DateTime now)
    {
        _service = context.Elevated;
        _now = now;
        _clock = context.UtcNow;
    }

    /// <summary>Whether there is another range to take, after this one.</summary>
    public bool HasMore { get; private set; }

    /// <summary>
    /// Takes the range that was done longest ago, and gives it as it was before; null when none is due. Three calls, two more for the last range, and one for
    /// each range that is missing.
    /// </summary>
    public StoredRange? Take()
    {
        var free = Complete(RangeRows.ReadAll(_service))
            .Where(stored => stored.Range.IsDue(_now) && stored.Range.IsFree(_clock))
            .OrderBy(stored => stored.Range.DoneOn ?? DateTime.MinValue)
            .ThenBy(stored => stored.Range.Number)
            .ToList();
        if (free.Count > 0)
        {
            // A setting that no evaluation can work with fails here: once a range is taken, it would count as a failure of
            // its accounts, and they would be left out one by one.
            ChurnSettings.Read(_service);
        }

        foreach (var stored in free)
        {
            HasMore = free.Count > 1;
            if (Take(stored))
            {
                return stored;
            }
        }

        return null;
    }

    // Somebody may have deleted a range, and at first there is none. Of two runs that notice, one adds it.
    private IReadOnlyList<StoredRange> Complete(IReadOnlyList<StoredRange> stored)
    {
        var missing = RangeChain.Missing([.. stored.Select(range => range.Range)]);
        if (missing.Count == 0)
        {
            return stored;
        }

        foreach (var range in missing)
        {
            LostRace.Wins(() => _service.Create(RangeRows.New(range)));
        }

        return RangeRows.ReadAll(_service);
    }

    // The last range has no end. It gets one where it holds more accounts than a run should take, and the rest becomes the
    // new last range: so the first round cuts the accounts into ranges, and others can share the work at once.
    private bool Take(StoredRange stored)
    {
        var rest = stored.Range.To is null ? Rest(stored.Range) : null;
        var change = stored.Change();
        change[EvaluationRange.Fields.KeyTo] = RangeRows.Text(rest?.After ?? stored.Range.To);
        change[EvaluationRange.Fields.RunState] = new OptionSetValue((int)RunState.Running);
        change[EvaluationRange.Fields.HeartbeatOn] = _clock;
        change[EvaluationRange.Fields.Attempt] = stored.Range.Attempt + 1;
        var isTaken = LostRace.Wins(() => StoredRange.Write(_service, change));
        if (isTaken && rest is not null)
        {
            // Whoever dies between the two writes leaves a gap, which the next run fills.
            LostRace.Wins(() => _service.Create(RangeRows.New(rest)));
            HasMore = true;
        }

        return isTaken;
    }

    private WorkRange? Rest(WorkRange last)
    {
        var size = Math.Max(1, Settings.Read(_service, EnvironmentVariables.EvaluationRangeSize).Numbers(EnvironmentVariables.EvaluationRangeSize, ShippedSize)[0]);
        var query = new QueryExpression(Account.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(Account.Fields.Id),
            PageInfo = new PagingInfo { PageNumber = size, Count = 1 },
        };
        new AccountRange(last.Watermark ?? last.After, To: null).Restrict(query.Criteria);
        query.AddOrder(Account.Fields.Id, OrderType.Ascending);
        var page = _service.RetrieveMultiple(query);
        return page.MoreRecords ? new WorkRange(last.Number + 1, page.Entities[0].Id, To: null) : null;
    }
}
