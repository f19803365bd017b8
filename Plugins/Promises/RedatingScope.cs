using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using CalendarTable = Dynamics.Loyalty.Plugins.Model.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>The promises that a re-dating looks at: the open ones of a policy, or of every policy on a calendar.</summary>
internal sealed class RedatingScope
{
    private readonly IOrganizationService _service;
    private readonly string _column;
    private readonly Guid _id;

    private RedatingScope(IOrganizationService service, string column, Guid id)
    {
        _service = service;
        _column = column;
        _id = id;
    }

    /// <summary>Reads it off the request; refuses none and two. One call for a calendar.</summary>
    public static RedatingScope Of(StepContext context)
    {
        var calendar = context.Input<Guid>(RedatePromisesApi.Request.CalendarId);
        var policy = context.Input<Guid>(RedatePromisesApi.Request.PolicyId);
        if (calendar == Guid.Empty == (policy == Guid.Empty))
            throw context.Fail(PromiseFaults.RedateScope);
        return calendar == Guid.Empty
            ? new RedatingScope(context.UserService, PromisePolicy.Fields.Id, policy)
            : new RedatingScope(context.UserService, PromisePolicy.Fields.CalendarId, FirstVersionOf(context.UserService, calendar));
    }

    /// <summary>Its policies. One call.</summary>
    public IReadOnlyList<PolicyVersions> ReadPolicies() => PolicyQueries.ReadAll(_service, _column, _id);

    /// <summary>A page of its promises, oldest first. One call.</summary>
    public EntityCollection ReadPromises(PageCursor at, int rows)
    {
        var query = new QueryExpression(Promise.EntityLogicalName) { ColumnSet = RedatingCase.Columns, PageInfo = at.Ask(rows) };
        query.Criteria.AddCondition(Promise.Fields.Status, ConditionOperator.In, (int)PromiseStatus.Open, (int)PromiseStatus.Paused);
        query.AddLink(PromisePolicy.EntityLogicalName, Promise.Fields.PolicyId, PromisePolicy.Fields.Id, JoinOperator.Inner)
            .LinkCriteria.AddCondition(_column, ConditionOperator.Equal, _id);
        // Neither changes while promises are re-dated, so a call goes on where the one before stopped.
        query.AddOrder(Promise.Fields.CreatedOn, OrderType.Ascending);
        query.AddOrder(Promise.Fields.Id, OrderType.Ascending);
        return _service.RetrieveMultiple(query);
    }

    private static Guid FirstVersionOf(IOrganizationService service, Guid calendar) =>
        CalendarRow.Of(service.Retrieve(CalendarTable.EntityLogicalName, calendar, new ColumnSet(CalendarRow.Columns))).FirstId;
}
