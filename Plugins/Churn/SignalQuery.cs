using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Reads the open signals of accounts, as far back as any kind counts.</summary>
internal static class SignalQuery
{
    /// <summary>What of a signal is read.</summary>
    public static readonly string[] Columns =
    [
        ChurnSignal.Fields.AccountId,
        ChurnSignal.Fields.Kind,
        ChurnSignal.Fields.RaisedOn,
        ChurnSignal.Fields.EvidenceTable,
        ChurnSignal.Fields.EvidenceId,
        ChurnSignal.Fields.Sentence,
    ];

    /// <summary>The signals by account. One call for 5,000 of them.</summary>
    public static ILookup<Guid, Signal> Read(IOrganizationService service, AccountRange accounts, ChurnSettings settings, DateTime now)
    {
        var query = new QueryExpression(ChurnSignal.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(Columns),
        };
        query.Criteria.AddCondition(ChurnSignal.Fields.ClearedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(ChurnSignal.Fields.StateCode, ConditionOperator.Equal, (int)ChurnSignal.StateCode.Active);
        query.Criteria.AddCondition(ChurnSignal.Fields.RaisedOn, ConditionOperator.GreaterEqual, now.AddDays(-settings.LongestWindowDays));
        query.AddOrder(ChurnSignal.Fields.Id, OrderType.Ascending);
        accounts.Restrict(query.AddLink(Account.EntityLogicalName, ChurnSignal.Fields.AccountId, Account.Fields.Id).LinkCriteria);
        return service.RetrieveAll(query).ToLookup(row => row.GetAttributeValue<EntityReference>(ChurnSignal.Fields.AccountId).Id, ToSignal);
    }

    /// <summary>A signal of a row with these columns.</summary>
    public static Signal ToSignal(Entity row) =>
        new(
            row.GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind)?.Value ?? 0,
            row.GetAttributeValue<DateTime>(ChurnSignal.Fields.RaisedOn),
            row.GetAttributeValue<string>(ChurnSignal.Fields.EvidenceTable),
            row.GetAttributeValue<string>(ChurnSignal.Fields.EvidenceId) ?? string.Empty,
            LocalizedText.FromLines(row.GetAttributeValue<string>(ChurnSignal.Fields.Sentence)));
}
