using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using TaskTable = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>What is open on a number of accounts: three queries for all of them.</summary>
internal sealed class OpenWork
{
    private readonly Dictionary<Guid, Entity> _accounts;
    private readonly ILookup<Guid, Entity> _promises;
    private readonly ILookup<Guid, Entity> _tasks;

    private OpenWork(IOrganizationService service, Guid[] accounts)
    {
        _accounts = service.RetrieveAll(Accounts(accounts)).ToDictionary(account => account.Id);
        _promises = service.RetrieveAll(Promises(accounts)).ToLookup(promise => Of(promise, Promise.Fields.AccountId));
        _tasks = service.RetrieveAll(Tasks(accounts)).ToLookup(task => task.GetAttributeValue<EntityReference>(TaskTable.Fields.RegardingObjectId) is
            { LogicalName: Account.EntityLogicalName } account ? account.Id : Of(task, TaskTable.Fields.AccountId));
    }

    /// <summary>Reads what is open.</summary>
    public static OpenWork Read(IOrganizationService service, Guid[] accounts) => new(service, accounts);

    /// <summary>The account with its risk.</summary>
    public Entity? AccountOf(Guid account) => _accounts.TryGetValue(account, out var row) ? row : null;

    /// <summary>Promises that are neither delivered nor over, soonest first.</summary>
    public IReadOnlyList<Entity> PromisesOf(Guid account) => _promises[account].ToList();

    /// <summary>Open tasks, soonest first.</summary>
    public IReadOnlyList<Entity> TasksOf(Guid account) => _tasks[account].ToList();

    private static QueryExpression Accounts(Guid[] accounts)
    {
        var query = new QueryExpression(Account.EntityLogicalName) { ColumnSet = new ColumnSet(Account.Fields.ChurnScore, Account.Fields.RiskReasons) };
        query.Criteria.Conditions.Add(new ConditionExpression(Account.Fields.Id, ConditionOperator.In, accounts));
        query.AddOrder(Account.Fields.Id, OrderType.Ascending);
        return query;
    }

    private static QueryExpression Promises(Guid[] accounts)
    {
        var query = new QueryExpression(Promise.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(Promise.Fields.Name, Promise.Fields.PromisedOn, Promise.Fields.AccountId),
        };
        query.Criteria.AddCondition(Promise.Fields.StateCode, ConditionOperator.Equal, (int)Promise.StateCode.Active);
        query.Criteria.Conditions.Add(new ConditionExpression(Promise.Fields.AccountId, ConditionOperator.In, accounts));
        query.Criteria.Conditions.Add(
            new ConditionExpression(Promise.Fields.Status, ConditionOperator.In, new[] { (int)PromiseStatus.Open, (int)PromiseStatus.Paused }));
        query.AddOrder(Promise.Fields.PromisedOn, OrderType.Ascending);
        query.AddOrder(Promise.Fields.Id, OrderType.Ascending);
        return query;
    }

    private static QueryExpression Tasks(Guid[] accounts)
    {
        var query = new QueryExpression(TaskTable.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                TaskTable.Fields.Subject, TaskTable.Fields.ScheduledEnd, TaskTable.Fields.RegardingObjectId, TaskTable.Fields.AccountId),
        };
        query.Criteria.AddCondition(TaskTable.Fields.StateCode, ConditionOperator.Equal, (int)TaskTable.StateCode.Open);
        var about = query.Criteria.AddFilter(LogicalOperator.Or);
        about.Conditions.Add(new ConditionExpression(TaskTable.Fields.RegardingObjectId, ConditionOperator.In, accounts));
        about.Conditions.Add(new ConditionExpression(TaskTable.Fields.AccountId, ConditionOperator.In, accounts));
        query.AddOrder(TaskTable.Fields.ScheduledEnd, OrderType.Ascending);
        query.AddOrder(TaskTable.Fields.Id, OrderType.Ascending);
        return query;
    }

    private static Guid Of(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id ?? Guid.Empty;
}
