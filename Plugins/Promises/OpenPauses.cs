using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using CalendarTable = Dynamics.Loyalty.Plugins.Model.BusinessCalendar;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Reads the waits that go on; whether one is overdue is told at the moment of reading, never stored.</summary>
internal static class OpenPauses
{
    private const string PromiseAlias = "promise";
    private const string CalendarAlias = "calendar";

    /// <summary>Those of an account's promises, or of all, that the service's user may read. Two calls, one when each has an expected end.</summary>
    public static IReadOnlyList<OpenPause> Read(IOrganizationService service, Guid? accountId)
    {
        var rows = service.RetrieveAll(QueryOf(accountId));
        var undated = rows.Where(row => ExpectedEnd(row) is null).ToList();
        var calendars = undated.Count == 0
            ? new Dictionary<Guid, WorkCalendar>()
            : CalendarQueries.Complete(service, undated.Select(CalendarOf).OfType<CalendarRow>(), undated.Min(From));
        return [.. rows.Select(row => ToPause(row, DeadlineOf(row, calendars)))];
    }

    private static OpenPause ToPause(Entity row, DateTime deadline) =>
        new(
            row,
            row.GetAttributeValue<EntityReference>(PromisePause.Fields.PromiseId),
            row.Joined<EntityReference>(PromiseAlias, Promise.Fields.AccountId),
            row.Joined<EntityReference>(PromiseAlias, Promise.Fields.OwnerId),
            deadline);

    private static DateTime DeadlineOf(Entity row, IReadOnlyDictionary<Guid, WorkCalendar> calendars)
    {
        var calendar = CalendarOf(row) is { } version && calendars.TryGetValue(version.Id, out var own) ? own : WorkCalendar.AlwaysOpen;
        return PauseDeadline.Of(calendar, From(row), ExpectedEnd(row));
    }

    private static QueryExpression QueryOf(Guid? accountId)
    {
        var query = new QueryExpression(PromisePause.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                PromisePause.Fields.PromiseId,
                PromisePause.Fields.From,
                PromisePause.Fields.ExpectedEndOn,
                PromisePause.Fields.WaitingFor,
                PromisePause.Fields.Reason),
        };
        query.Criteria.AddCondition(PromisePause.Fields.To, ConditionOperator.Null);
        var promise = query.AddLink(Promise.EntityLogicalName, PromisePause.Fields.PromiseId, Promise.Fields.Id, JoinOperator.Inner);
        promise.EntityAlias = PromiseAlias;
        promise.Columns = new ColumnSet(Promise.Fields.OwnerId, Promise.Fields.AccountId);
        promise.LinkCriteria.AddCondition(Promise.Fields.Status, ConditionOperator.Equal, (int)PromiseStatus.Paused);
        if (accountId is { } account)
            promise.LinkCriteria.AddCondition(Promise.Fields.AccountId, ConditionOperator.Equal, account);
        var calendar = promise.AddLink(CalendarTable.EntityLogicalName, Promise.Fields.CalendarId, CalendarTable.Fields.Id, JoinOperator.LeftOuter);
        calendar.EntityAlias = CalendarAlias;
        calendar.Columns = new ColumnSet(CalendarRow.Columns);
        query.AddOrder(PromisePause.Fields.From, OrderType.Ascending);
        query.AddOrder(PromisePause.Fields.Id, OrderType.Ascending);
        return query;
    }

    private static CalendarRow? CalendarOf(Entity row) => CalendarRow.Joined(row, CalendarAlias);

    private static DateTime From(Entity row) => row.GetAttributeValue<DateTime>(PromisePause.Fields.From);

    private static DateTime? ExpectedEnd(Entity row) => row.GetAttributeValue<DateTime?>(PromisePause.Fields.ExpectedEndOn);
}
