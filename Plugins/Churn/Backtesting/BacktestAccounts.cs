using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn.Backtesting;

/// <summary>Finds the accounts that left and those that stayed.</summary>
internal static class BacktestAccounts
{
    /// <summary>Most accounts whose ids are read: twenty pages.</summary>
    private const int MostCounted = 100_000;

    /// <summary>Those that left: of the file, and of the column. A call for each 500 of the file, one for 5,000 of the column.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="listed">Departures of the file.</param>
    /// <param name="column">A date column of the account; empty for none.</param>
    /// <param name="now">The moment, UTC: a later day is no departure yet.</param>
    public static Leavers Leavers(IOrganizationService service, IReadOnlyList<Departure> listed, string column, DateTime now)
    {
        var known = new HashSet<Guid>(listed.Select(departure => departure.AccountId).InChunks()
            .SelectMany(ids => service.RetrieveMultiple(Query(new ConditionExpression(Account.Fields.Id, ConditionOperator.In, ids))).Entities)
            .Select(account => account.Id));
        var faults = listed.Where(departure => !known.Contains(departure.AccountId))
            .Select(departure => new LineFault(departure.Line ?? 0, ChurnFaults.LineUnknown));
        var marked = column.Length == 0 ? [] : Marked(service, column).Where(departure => departure.On <= now && !known.Contains(departure.AccountId));
        return new Leavers([.. listed.Where(departure => known.Contains(departure.AccountId)).Concat(marked)], [.. faults]);
    }

    /// <summary>Those that stayed: active accounts that did not leave.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="leavers">Accounts that left.</param>
    /// <param name="most">Most that are looked at.</param>
    public static Stayers Stayers(IOrganizationService service, HashSet<Guid> leavers, int most)
    {
        var query = Query(new ConditionExpression(Account.Fields.StateCode, ConditionOperator.Equal, (int)Account.StateCode.Active));
        var ids = service.Stream(query).Select(account => account.Id).Take(MostCounted + 1).ToList();
        var isCounted = ids.Count <= MostCounted;
        var all = ids.Take(MostCounted).Where(id => !leavers.Contains(id)).ToList();
        var step = Math.Max(1.0, (double)all.Count / most);
        var sampled = Enumerable.Range(0, Math.Min(most, all.Count)).Select(place => all[(int)(place * step)]);
        return new Stayers(all.Count, [.. sampled], isCounted);
    }

    private static IEnumerable<Departure> Marked(IOrganizationService service, string column)
    {
        var query = Query(new ConditionExpression(column, ConditionOperator.NotNull));
        query.ColumnSet = new ColumnSet(column);
        foreach (var account in service.RetrieveAll(query))
        {
            var day = account[column] as DateTime? ?? throw new RuleViolationException(ChurnFaults.BacktestColumn, column);
            yield return new Departure(account.Id, DateTime.SpecifyKind(day.Date, DateTimeKind.Utc));
        }
    }

    private static QueryExpression Query(ConditionExpression condition)
    {
        var query = new QueryExpression(Account.EntityLogicalName) { ColumnSet = new ColumnSet(Account.Fields.Id) };
        query.Criteria.Conditions.Add(condition);
        query.AddOrder(Account.Fields.Id, OrderType.Ascending);
        return query;
    }
}
