using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using CalendarTable = Dynamics.Loyalty.Plugins.Model.BusinessCalendar;
using PlayTask = Dynamics.Loyalty.Plugins.Model.Task;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>The tasks that a play has, as an administrator planned them.</summary>
/// <param name="service">Elevated: whoever gives rise to a play need not be allowed to read them.</param>
/// <param name="now">The moment the play opens, UTC.</param>
internal sealed class PlayTemplate(IOrganizationService service, DateTime now)
{
    /// <summary>The tasks for the account's level, in their order; one, to talk with the customer, when none is planned. At most three calls.</summary>
    public IReadOnlyList<Entity> TasksOf(PlayedAccount account, int language)
    {
        var planned = Planned(account);
        if (planned.Count == 0)
            return [TaskOf(Texts.Get(language, "Play.Task", account.Name), WorkCalendar.AlwaysOpen, days: 1)];
        var calendars = CalendarsOf(planned);
        return [.. planned.Select(row => TaskOf(row, calendars))];
    }

    private IReadOnlyList<Entity> Planned(PlayedAccount account)
    {
        var query = new QueryExpression(PlayTaskTemplate.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                PlayTaskTemplate.Fields.Name,
                PlayTaskTemplate.Fields.Description,
                PlayTaskTemplate.Fields.Department,
                PlayTaskTemplate.Fields.DueDays,
                PlayTaskTemplate.Fields.CalendarId),
        };
        query.Criteria.AddCondition(PlayTaskTemplate.Fields.StateCode, ConditionOperator.Equal, (int)PlayTaskTemplate.StateCode.Active);
        query.Criteria.AddCondition(PlayTaskTemplate.Fields.Level, ConditionOperator.Equal, account.LevelChoice!.Value);
        query.AddOrder(PlayTaskTemplate.Fields.Order, OrderType.Ascending);
        query.AddOrder(PlayTaskTemplate.Fields.Id, OrderType.Ascending);
        return [.. service.RetrieveMultiple(query).Entities];
    }

    private Entity TaskOf(Entity row, IReadOnlyDictionary<Guid, WorkCalendar> calendars)
    {
        var calendar = row.GetAttributeValue<EntityReference>(PlayTaskTemplate.Fields.CalendarId) is { } named
            ? calendars[named.Id]
            : WorkCalendar.AlwaysOpen;
        var task = TaskOf(row.GetAttributeValue<string>(PlayTaskTemplate.Fields.Name), calendar, row.GetAttributeValue<int>(PlayTaskTemplate.Fields.DueDays));
        task[PlayTask.Fields.Description] = row.GetAttributeValue<string>(PlayTaskTemplate.Fields.Description);
        task[PlayTask.Fields.Department] = row.GetAttributeValue<OptionSetValue>(PlayTaskTemplate.Fields.Department);
        return task;
    }

    private Entity TaskOf(string subject, WorkCalendar calendar, int days) =>
        new(PlayTask.EntityLogicalName)
        {
            [PlayTask.Fields.Subject] = subject,
            [PlayTask.Fields.ScheduledEnd] = WorkingDayDeadline.After(calendar, now, days),
            [PlayTask.Fields.PriorityCode] = new OptionSetValue((int)PlayTask.PriorityCode.High),
        };

    /// <summary>The version that counts now of each calendar that a task names, by the id that it names.</summary>
    private IReadOnlyDictionary<Guid, WorkCalendar> CalendarsOf(IEnumerable<Entity> planned)
    {
        var named = planned
            .Select(row => row.GetAttributeValue<EntityReference>(PlayTaskTemplate.Fields.CalendarId)?.Id)
            .OfType<Guid>()
            .Distinct()
            .ToList();
        if (named.Count == 0)
            return new Dictionary<Guid, WorkCalendar>();
        var versions = Versions(named);
        var inForce = named.ToDictionary(id => id, id => InForce(versions, id));
        var complete = CalendarQueries.Complete(service, inForce.Values, now);
        return inForce.ToDictionary(version => version.Key, version => complete[version.Value.Id]);
    }

    private List<CalendarRow> Versions(IEnumerable<Guid> named)
    {
        object[] ids = [.. named.Cast<object>()];
        var query = new QueryExpression(CalendarTable.EntityLogicalName) { ColumnSet = new ColumnSet(CalendarRow.Columns) };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(CalendarTable.Fields.Id, ConditionOperator.In, ids);
        var later = query.Criteria.AddFilter(LogicalOperator.And);
        later.AddCondition(CalendarTable.Fields.VersionOfId, ConditionOperator.In, ids);
        later.AddCondition(CalendarTable.Fields.StateCode, ConditionOperator.Equal, (int)CalendarTable.StateCode.Active);
        return [.. service.RetrieveMultiple(query).Entities.Select(CalendarRow.Of)];
    }

    private CalendarRow InForce(List<CalendarRow> versions, Guid named)
    {
        var own = versions.FindAll(version => version.Id == named || version.FirstId == named);
        var inForce = CalendarVersion.InForce(own.Select(version => version.Version), now);
        return own.Find(version => version.Id == inForce.Id)!;
    }
}
