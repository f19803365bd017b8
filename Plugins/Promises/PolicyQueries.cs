using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
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
        var query = QueryOf(PromisePolicy.Fields.Id, policyId);
        query.ShowVersions();
        return VersionsOf(Rows(service, query, policyId)).At(requestedOn);
    }

    /// <summary>Reads policies, active or not, with every version of their calendars: one query, unless there are thousands.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="column">A column of the policy that holds an id.</param>
    /// <param name="id">The id that it must hold.</param>
    public static IReadOnlyList<PolicyVersions> ReadAll(IOrganizationService service, string column, Guid id)
    {
        var query = QueryOf(column, id);
        query.ShowVersions();
        query.AddOrder(PromisePolicy.Fields.Id, OrderType.Ascending);
        return [.. service.RetrieveAll(query).GroupBy(row => row.Id).Select(rows => VersionsOf([.. rows]))];
    }

    /// <summary>The rows of all policies, active or not, without their calendars: one query, unless there are thousands.</summary>
    public static IReadOnlyList<Entity> ReadRows(IOrganizationService service)
    {
        var query = new QueryExpression(PromisePolicy.EntityLogicalName) { ColumnSet = new ColumnSet(Columns) };
        query.AddOrder(PromisePolicy.Fields.Id, OrderType.Ascending);
        return service.RetrieveAll(query);
    }

    /// <summary>Reads the policy of a promise with the version of the calendar that the promise was computed with.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="policyId">The policy.</param>
    /// <param name="promiseId">The promise.</param>
    public static PolicyReading ReadOf(IOrganizationService service, Guid policyId, Guid promiseId)
    {
        var query = QueryOf(PromisePolicy.Fields.Id, policyId);
        var promise = query.AddLink(Promise.EntityLogicalName, PromisePolicy.Fields.Id, Promise.Fields.PolicyId, JoinOperator.Inner);
        promise.LinkCriteria.AddCondition(Promise.Fields.Id, ConditionOperator.Equal, promiseId);
        promise.AddLink(CalendarTable.EntityLogicalName, Promise.Fields.CalendarId, CalendarTable.Fields.Id, JoinOperator.LeftOuter).Show(KeptAlias);
        var row = Rows(service, query, policyId)[0];
        return new PolicyReading(row, CalendarRow.Joined(row, KeptAlias));
    }

    private static PolicyVersions VersionsOf(IReadOnlyList<Entity> rows)
    {
        var later = rows.Select(row => CalendarRow.Joined(row, LaterAlias));
        return new PolicyVersions(rows[0], later.Concat([CalendarRow.Joined(rows[0], FirstAlias)]).OfType<CalendarRow>());
    }

    private static QueryExpression QueryOf(string column, Guid id)
    {
        var query = new QueryExpression(PromisePolicy.EntityLogicalName) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, id);
        return query;
    }

    // The policy names the first version, and so do the later ones: each is a row of the result.
    private static void ShowVersions(this QueryExpression query)
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
