using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Fields = Dynamics.Loyalty.Plugins.Model.BusinessCalendar.Fields;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>
/// Refuses a version of a calendar that would leave it open which version counts, or that would move promises without a
/// word: what open promises were computed with changes by a new version only.
/// </summary>
internal static class CalendarVersionCheck
{
    /// <summary>Checks a new calendar. No call for a first version, two for a later one.</summary>
    public static void OfNew(StepContext context)
    {
        var first = context.Target.GetAttributeValue<EntityReference>(Fields.VersionOfId);
        if (first is not null && IsLater(context, first))
            throw context.Fail(CalendarFaults.VersionOfVersion);
        RequireDate(context, first);
    }

    /// <summary>Checks a changed calendar. At most two calls.</summary>
    public static void OfChanged(StepContext context)
    {
        if (context.Changes(Fields.VersionOfId))
            throw context.Fail(CalendarFaults.VersionLocked);
        if (context.Changes(Fields.EffectiveFrom))
            RequireDate(context, context.PreImage.GetAttributeValue<EntityReference>(Fields.VersionOfId));
        var moves = context.Changes(Fields.TimeZone) || context.Changes(Fields.OpeningHours) || context.Changes(Fields.EffectiveFrom);
        if (moves && IsInUse(context))
            throw context.Fail(CalendarFaults.InUse);
    }

    private static void RequireDate(StepContext context, EntityReference? first)
    {
        var from = context.After<DateTime?>(Fields.EffectiveFrom);
        if (first is null)
        {
            if (from is not null)
                throw context.Fail(CalendarFaults.FirstVersionDate);
            return;
        }

        if (from is not { } date)
            throw context.Fail(CalendarFaults.VersionDate);
        if (HasVersionOf(context, first.Id, date))
            throw context.Fail(CalendarFaults.VersionDateTaken, date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static bool IsLater(StepContext context, EntityReference calendar) =>
        context.UserService.Retrieve(calendar.LogicalName, calendar.Id, new ColumnSet(Fields.VersionOfId)).Contains(Fields.VersionOfId);

    // An inactive version holds its date too: otherwise activating it would bring two of one date.
    private static bool HasVersionOf(StepContext context, Guid first, DateTime date)
    {
        var query = new QueryExpression(context.Target.LogicalName) { TopCount = 1 };
        query.Criteria.AddCondition(Fields.VersionOfId, ConditionOperator.Equal, first);
        query.Criteria.AddCondition(Fields.EffectiveFrom, ConditionOperator.On, date);
        query.Criteria.AddCondition(Fields.Id, ConditionOperator.NotEqual, context.RowId);
        return context.UserService.RetrieveMultiple(query).Entities.Count > 0;
    }

    private static bool IsInUse(StepContext context)
    {
        var query = new QueryExpression(Promise.EntityLogicalName) { TopCount = 1 };
        query.Criteria.AddCondition(Promise.Fields.CalendarId, ConditionOperator.Equal, context.RowId);
        query.Criteria.AddCondition(Promise.Fields.Status, ConditionOperator.In, (int)PromiseStatus.Open, (int)PromiseStatus.Paused);
        // Elevated: a promise counts whether or not who keeps the calendars may read it; nothing of it is shown.
        return context.Elevated.RetrieveMultiple(query).Entities.Count > 0;
    }
}
