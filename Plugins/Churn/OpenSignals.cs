using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Reads the open signals of an account together with what their kinds weigh, in one query.</summary>
internal static class OpenSignals
{
    private const string KindAlias = "kind";

    /// <summary>Scores them.</summary>
    public static Assessment Assess(IOrganizationService service, Guid accountId, DateTime now)
    {
        var rows = service.RetrieveMultiple(Query(accountId)).Entities;
        var weights = new Dictionary<int, KindWeight>();
        foreach (var row in rows)
        {
            var kind = Kind(row);
            if (ToWeight(row, kind) is { } weight)
            {
                weights[kind] = weight;
            }
        }

        return Assessment.Of(rows.Select(ToSignal), weights, now);
    }

    private static QueryExpression Query(Guid accountId)
    {
        var query = new QueryExpression(ChurnSignal.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                ChurnSignal.Fields.Kind,
                ChurnSignal.Fields.RaisedOn,
                ChurnSignal.Fields.EvidenceTable,
                ChurnSignal.Fields.EvidenceId,
                ChurnSignal.Fields.Sentence),
        };
        query.Criteria.AddCondition(ChurnSignal.Fields.AccountId, ConditionOperator.Equal, accountId);
        query.Criteria.AddCondition(ChurnSignal.Fields.ClearedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(ChurnSignal.Fields.StateCode, ConditionOperator.Equal, (int)ChurnSignal.StateCode.Active);
        var kind = query.AddLink(ChurnKind.EntityLogicalName, ChurnSignal.Fields.Kind, ChurnKind.Fields.Kind, JoinOperator.LeftOuter);
        kind.EntityAlias = KindAlias;
        kind.Columns = new ColumnSet(
            ChurnKind.Fields.Id,
            ChurnKind.Fields.Points,
            ChurnKind.Fields.HalfLifeDays,
            ChurnKind.Fields.Cap,
            ChurnKind.Fields.WindowDays,
            ChurnKind.Fields.Active);
        return query;
    }

    private static KindWeight? ToWeight(Entity row, int kind)
    {
        if (row.Joined<Guid>(KindAlias, ChurnKind.Fields.Id) == Guid.Empty)
        {
            return ShippedKinds.Find(kind);
        }

        return row.Joined<bool>(KindAlias, ChurnKind.Fields.Active)
            ? new KindWeight(
                row.Joined<decimal>(KindAlias, ChurnKind.Fields.Points),
                row.Joined<int>(KindAlias, ChurnKind.Fields.HalfLifeDays),
                row.Joined<decimal>(KindAlias, ChurnKind.Fields.Cap),
                row.Joined<int>(KindAlias, ChurnKind.Fields.WindowDays))
            : null;
    }

    private static Signal ToSignal(Entity row) =>
        new(
            Kind(row),
            row.GetAttributeValue<DateTime>(ChurnSignal.Fields.RaisedOn),
            row.GetAttributeValue<string>(ChurnSignal.Fields.EvidenceTable),
            row.GetAttributeValue<string>(ChurnSignal.Fields.EvidenceId) ?? string.Empty,
            LocalizedText.FromLines(row.GetAttributeValue<string>(ChurnSignal.Fields.Sentence)));

    private static int Kind(Entity row) => row.GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind)?.Value ?? 0;
}
