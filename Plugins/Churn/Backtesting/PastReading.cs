using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn.Backtesting;

/// <summary>
/// Reads what was known of accounts between two moments: five queries for each 500 accounts, a call for each 5,000 rows
/// that they give.
/// </summary>
/// <param name="service">The service to read with.</param>
/// <param name="settings">How far back each kind counts.</param>
/// <param name="from">The earliest moment that is looked at, UTC.</param>
/// <param name="to">The latest, UTC.</param>
internal sealed class PastReading(IOrganizationService service, ChurnSettings settings, DateTime from, DateTime to)
{
    /// <summary>The accounts' past by id.</summary>
    public IReadOnlyDictionary<Guid, AccountPast> Read(IReadOnlyList<Guid> accounts) =>
        accounts.InChunks().SelectMany(ReadChunk).ToDictionary(past => past.Account.Id);

    private List<AccountPast> ReadChunk(object[] ids)
    {
        var signals = ByAccount(Signals(), ChurnSignal.Fields.AccountId, ids);
        var promises = ByAccount(Promises(), Promise.Fields.AccountId, ids);
        var contacts = ByAccount(ContactQuery.Between(from.AddDays(-ContactRhythm.LookBackDays), to), ActivityPointer.Fields.RegardingObjectId, ids);
        var changes = ByAccount(Changes(), OwnerAssignment.Fields.AccountId, ids);
        return [.. service.RetrieveAll(In(Accounts(), Account.Fields.Id, ids)).Select(account => new AccountPast(
            new Evidence(Account.EntityLogicalName, account.Id),
            account.GetAttributeValue<DateTime>(Account.Fields.CreatedOn),
            [.. signals[account.Id].Select(PastRows.ToSignal)],
            [.. promises[account.Id].Select(PastRows.ToPromise)],
            [.. contacts[account.Id].Select(ContactQuery.ToContact)],
            [.. changes[account.Id].Select(PastRows.ToChange)],
            account.GetAttributeValue<DateTime?>(Account.Fields.RenewalOn)))];
    }

    private ILookup<Guid, Entity> ByAccount(QueryExpression query, string column, object[] ids) =>
        service.RetrieveAll(In(query, column, ids)).ToLookup(row => row.GetAttributeValue<EntityReference>(column).Id);

    private static QueryExpression In(QueryExpression query, string column, object[] ids)
    {
        query.Criteria.Conditions.Add(new ConditionExpression(column, ConditionOperator.In, ids));
        return query;
    }

    private static QueryExpression Accounts() => Ordered(Account.EntityLogicalName, Account.Fields.Id, Account.Fields.CreatedOn, Account.Fields.RenewalOn);

    private QueryExpression Signals()
    {
        var query = Ordered(ChurnSignal.EntityLogicalName, ChurnSignal.Fields.Id, PastRows.SignalColumns);
        query.Criteria.AddCondition(ChurnSignal.Fields.StateCode, ConditionOperator.Equal, (int)ChurnSignal.StateCode.Active);
        query.Criteria.AddCondition(ChurnSignal.Fields.RaisedOn, ConditionOperator.Between, from.AddDays(-settings.LongestWindowDays), to);
        return query;
    }

    private QueryExpression Promises()
    {
        var query = Ordered(Promise.EntityLogicalName, Promise.Fields.Id, PastRows.PromiseColumns);
        query.Criteria.AddCondition(Promise.Fields.RequestedOn, ConditionOperator.LessEqual, to);
        query.Criteria.AddCondition(Promise.Fields.TargetOn, ConditionOperator.LessThan, to);
        query.Criteria.AddCondition(
            Promise.Fields.PromisedOn, ConditionOperator.GreaterEqual, from.AddDays(-settings.WindowDays(SignalKind.PromiseAtRisk)));
        return query;
    }

    private QueryExpression Changes()
    {
        var query = Ordered(OwnerAssignment.EntityLogicalName, OwnerAssignment.Fields.Id, PastRows.ChangeColumns);
        query.Criteria.AddCondition(OwnerAssignment.Fields.CreatedOn, ConditionOperator.LessEqual, to);
        return query;
    }

    private static QueryExpression Ordered(string table, string id, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.AddOrder(id, OrderType.Ascending);
        return query;
    }
}
