using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using TaskTable = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What the panel reads about one account.</summary>
internal sealed class PanelQueries(IOrganizationService service, Guid accountId, DateTime now)
{
    /// <summary>Most rows of one list; the total goes with them.</summary>
    public const int MostRows = 50;

    private const int MostEvaluations = 24;

    /// <summary>The account; the platform refuses when the caller may not read it.</summary>
    public Entity Account() =>
        service.Retrieve(
            Model.Account.EntityLogicalName,
            accountId,
            new ColumnSet(
                Model.Account.Fields.Name,
                Model.Account.Fields.Segment,
                Model.Account.Fields.SiteCode,
                Model.Account.Fields.RenewalOn,
                Model.Account.Fields.LoyaltyOwnerId,
                Model.Account.Fields.OwnerLocked,
                Model.Account.Fields.OwnerVacantSince,
                Model.Account.Fields.ChurnScore,
                Model.Account.Fields.RiskLevel,
                Model.Account.Fields.RelationalParadox,
                Model.Account.Fields.RiskEvaluatedOn));

    /// <summary>The latest row of the owner's history that led to the present owner, or to none; null when there is none.</summary>
    public Entity? LatestAssignment(EntityReference? owner)
    {
        var query = OfAccount(OwnerAssignment.EntityLogicalName, OwnerAssignment.Fields.AccountId);
        query.ColumnSet = new ColumnSet(OwnerAssignment.Fields.Reason, OwnerAssignment.Fields.Explanation, OwnerAssignment.Fields.CreatedOn);
        query.TopCount = 1;
        // Two changes within one second have the same time: the one that led to the present owner is the later.
        query.Criteria.Conditions.Add(owner is null
            ? new ConditionExpression(OwnerAssignment.Fields.ToUserId, ConditionOperator.Null)
            : new ConditionExpression(OwnerAssignment.Fields.ToUserId, ConditionOperator.Equal, owner.Id));
        query.AddOrder(OwnerAssignment.Fields.CreatedOn, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    /// <summary>The latest evaluations, latest first.</summary>
    public IReadOnlyList<Entity> Evaluations()
    {
        var query = OfAccount(ChurnEvaluation.EntityLogicalName, ChurnEvaluation.Fields.AccountId);
        query.ColumnSet = new ColumnSet(
            ChurnEvaluation.Fields.EvaluatedOn, ChurnEvaluation.Fields.NewScore, ChurnEvaluation.Fields.Factors);
        query.TopCount = MostEvaluations;
        query.AddOrder(ChurnEvaluation.Fields.EvaluatedOn, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>Ratings of the days that the paradox looks at, latest first.</summary>
    public IReadOnlyList<Entity> Ratings()
    {
        var query = OfAccount(Feedback.EntityLogicalName, Feedback.Fields.AccountId);
        query.ColumnSet = new ColumnSet(Feedback.Fields.TechnicalScore, Feedback.Fields.RelationalScore);
        query.Criteria.AddCondition(Feedback.Fields.GivenOn, ConditionOperator.GreaterEqual, now.AddDays(-RelationalParadox.RatingDays));
        query.AddOrder(Feedback.Fields.GivenOn, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>Whether the account ever had a signal, open or not.</summary>
    public bool HasSignal()
    {
        var query = OfAccount(ChurnSignal.EntityLogicalName, ChurnSignal.Fields.AccountId);
        query.TopCount = 1;
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }

    /// <summary>Contacts with the customer: calls, mails and meetings, counted up to <paramref name="enough"/>.</summary>
    public int CountContacts(int enough)
    {
        var query = OfAccount(ActivityPointer.EntityLogicalName, ActivityPointer.Fields.RegardingObjectId);
        query.TopCount = enough;
        query.Criteria.Conditions.Add(new ConditionExpression(
            ActivityPointer.Fields.ActivityTypeCode,
            ConditionOperator.In,
            new[] { PhoneCall.EntityLogicalName, Email.EntityLogicalName, Appointment.EntityLogicalName }));
        return service.RetrieveMultiple(query).Entities.Count;
    }

    /// <summary>The open promises, soonest customer date first.</summary>
    public EntityCollection OpenPromises()
    {
        var query = Promises(ConditionOperator.In, MostRows);
        query.AddOrder(Promise.Fields.PromisedOn, OrderType.Ascending);
        return service.RetrieveMultiple(query);
    }

    /// <summary>The promises that are over, latest first.</summary>
    public EntityCollection ClosedPromises(int most)
    {
        var query = Promises(ConditionOperator.NotIn, Math.Max(1, most));
        query.AddOrder(Promise.Fields.PromisedOn, OrderType.Descending);
        return service.RetrieveMultiple(query);
    }

    /// <summary>The open tasks about the account, by due date.</summary>
    public EntityCollection OpenTasks()
    {
        var query = new QueryExpression(TaskTable.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                TaskTable.Fields.Subject,
                TaskTable.Fields.Department,
                TaskTable.Fields.OwnerId,
                TaskTable.Fields.ScheduledEnd,
                TaskTable.Fields.PromiseId),
            PageInfo = FirstPage(MostRows),
        };
        query.Criteria.AddCondition(TaskTable.Fields.StateCode, ConditionOperator.Equal, (int)TaskTable.StateCode.Open);
        var about = query.Criteria.AddFilter(LogicalOperator.Or);
        about.AddCondition(TaskTable.Fields.RegardingObjectId, ConditionOperator.Equal, accountId);
        about.AddCondition(TaskTable.Fields.AccountId, ConditionOperator.Equal, accountId);
        query.AddOrder(TaskTable.Fields.ScheduledEnd, OrderType.Ascending);
        return service.RetrieveMultiple(query);
    }

    /// <summary>Who does what on the account.</summary>
    public IReadOnlyList<Entity> Contacts()
    {
        var query = OfAccount(DepartmentContact.EntityLogicalName, DepartmentContact.Fields.AccountId);
        query.ColumnSet = new ColumnSet(DepartmentContact.Fields.Department, DepartmentContact.Fields.UserId, DepartmentContact.Fields.Role);
        query.TopCount = MostRows;
        query.Criteria.AddCondition(DepartmentContact.Fields.StateCode, ConditionOperator.Equal, (int)DepartmentContact.StateCode.Active);
        query.AddOrder(DepartmentContact.Fields.CreatedOn, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>The policies under which the account can be promised something.</summary>
    public IReadOnlyList<Entity> Policies(Entity account)
    {
        var query = new QueryExpression(PromisePolicy.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(PromisePolicy.Fields.Name, PromisePolicy.Fields.Department),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(PromisePolicy.Fields.StateCode, ConditionOperator.Equal, (int)PromisePolicy.StateCode.Active);
        var segment = account.GetAttributeValue<OptionSetValue>(Model.Account.Fields.Segment)?.Value;
        EmptyOr(query.Criteria, PromisePolicy.Fields.Segment, segment);
        EmptyOr(query.Criteria, PromisePolicy.Fields.SiteCode, account.GetAttributeValue<string>(Model.Account.Fields.SiteCode));
        query.AddOrder(PromisePolicy.Fields.Name, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }

    private static void EmptyOr(FilterExpression criteria, string column, object? value)
    {
        var either = criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(column, ConditionOperator.Null);
        if (value is not null)
        {
            either.AddCondition(column, ConditionOperator.Equal, value);
        }
    }

    private static PagingInfo FirstPage(int rows) => new() { PageNumber = 1, Count = rows, ReturnTotalRecordCount = true };

    private QueryExpression Promises(ConditionOperator open, int rows)
    {
        var query = OfAccount(Promise.EntityLogicalName, Promise.Fields.AccountId);
        query.PageInfo = FirstPage(rows);
        query.ColumnSet = new ColumnSet(
            Promise.Fields.Name,
            Promise.Fields.Department,
            Promise.Fields.Status,
            Promise.Fields.RequestedOn,
            Promise.Fields.TargetOn,
            Promise.Fields.PromisedOn,
            Promise.Fields.DeliveredOn,
            Promise.Fields.MarginMinutes,
            Promise.Fields.MarginUsedPercent,
            Promise.Fields.OwnerId);
        query.Criteria.AddCondition(Promise.Fields.StateCode, ConditionOperator.Equal, (int)Promise.StateCode.Active);
        query.Criteria.Conditions.Add(
            new ConditionExpression(Promise.Fields.Status, open, new[] { (int)PromiseStatus.Open, (int)PromiseStatus.Paused }));
        return query;
    }

    private QueryExpression OfAccount(string table, string lookup)
    {
        var query = new QueryExpression(table);
        query.Criteria.AddCondition(lookup, ConditionOperator.Equal, accountId);
        return query;
    }
}
