using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using CalendarTable = Dynamics.Loyalty.Plugins.Model.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Reads promise policies together with the version of their calendar that counts: one query.</summary>
internal static class PolicyQueries
{
    private const string FirstAlias = "first";
    private const string LaterAlias = "later";
    private const string KeptAlias = "kept";

    private static readonly string[] Columns =
    [
        PromisePolicy.Fields.Name,
        PromisePolicy.Fields.Department,
        PromisePolicy.Fields.Kind,
        PromisePolicy.Fields.Segment,
        PromisePolicy.Fields.SiteCode,
        PromisePolicy.Fields.LeadMinutes,
        PromisePolicy.Fields.MarginMode,
        PromisePolicy.Fields.MarginMinutes,
        PromisePolicy.Fields.MarginPercent,
        PromisePolicy.Fields.MarginMinMinutes,
        PromisePolicy.Fields.MarginMaxMinutes,
        PromisePolicy.Fields.TargetKeptRate,
        PromisePolicy.Fields.Rounding,
        PromisePolicy.Fields.CalendarId,
        PromisePolicy.Fields.StateCode,
    ];

    /// <summary>Reads a policy with the version of its calendar that counts at a request.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="policyId">The policy.</param>
    /// <param name="requestedOn">Moment of the request, UTC.</param>
    public static PolicyReading Read(IOrganizationService service, Guid policyId, DateTime requestedOn)
    {
        var query = QueryOf(policyId);
        query.Versions();
        var rows = Rows(service, query, policyId);
        return new PolicyReading(rows[0], InForce(rows, requestedOn));
    }

    /// <summary>Reads the policy of a promise with the version of the calendar that the promise was computed with.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="policyId">The policy.</param>
    /// <param name="promiseId">The promise.</param>
    public static PolicyReading ReadOf(IOrganizationService service, Guid policyId, Guid promiseId)
    {
        var query = QueryOf(policyId);
        var promise = query.AddLink(Promise.EntityLogicalName, PromisePolicy.Fields.Id, Promise.Fields.PolicyId, JoinOperator.Inner);
        promise.LinkCriteria.AddCondition(Promise.Fields.Id, ConditionOperator.Equal, promiseId);
        promise.AddLink(CalendarTable.EntityLogicalName, Promise.Fields.CalendarId, CalendarTable.Fields.Id, JoinOperator.LeftOuter).Show(KeptAlias);
        var row = Rows(service, query, policyId)[0];
        return new PolicyReading(row, CalendarRow.Joined(row, KeptAlias));
    }

    /// <summary>The version that counts at an instant, of those joined to the rows of one policy; null without a calendar.</summary>
    public static CalendarRow? InForce(IReadOnlyCollection<Entity> rows, DateTime instant)
    {
        var first = CalendarRow.Joined(rows.First(), FirstAlias);
        if (first is null)
            return null;
        var versions = rows.Select(row => CalendarRow.Joined(row, LaterAlias)).OfType<CalendarRow>().Concat([first]).ToDictionary(v => v.Id);
        return versions[CalendarVersion.InForce(versions.Values.Select(v => v.Version), instant).Id];
    }

    private static QueryExpression QueryOf(Guid policyId)
    {
        var query = new QueryExpression(PromisePolicy.EntityLogicalName) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(PromisePolicy.Fields.Id, ConditionOperator.Equal, policyId);
        return query;
    }

    // The policy names the first version, and so do the later ones: each is a row of the result.
    private static void Versions(this QueryExpression query)
    {
        query.AddLink(CalendarTable.EntityLogicalName, PromisePolicy.Fields.CalendarId, CalendarTable.Fields.Id, JoinOperator.LeftOuter).Show(FirstAlias);
        var later = query.AddLink(CalendarTable.EntityLogicalName, PromisePolicy.Fields.CalendarId, CalendarTable.Fields.VersionOfId, JoinOperator.LeftOuter);
        later.LinkCriteria.AddCondition(CalendarTable.Fields.StateCode, ConditionOperator.Equal, (int)CalendarTable.StateCode.Active);
        later.Show(LaterAlias);
    }

    private static void Show(this LinkEntity link, string alias)
    {
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(CalendarRow.Columns);
    }

    // A query finds nothing where a retrieve says why: gone, or closed to the caller.
    private static IReadOnlyList<Entity> Rows(IOrganizationService service, QueryExpression query, Guid policyId)
    {
        var rows = service.RetrieveMultiple(query).Entities;
        return rows.Count > 0 ? rows : [service.Retrieve(PromisePolicy.EntityLogicalName, policyId, query.ColumnSet)];
    }
}
