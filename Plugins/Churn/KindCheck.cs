using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Refuses a weight that makes no sense, and a second one for the same kind.</summary>
internal static class KindCheck
{
    /// <summary>Checks the row as it will be.</summary>
    public static void Run(StepContext context)
    {
        var kind = context.After<OptionSetValue>(ChurnKind.Fields.Kind) ?? throw context.Fail(ChurnFaults.KindRequired);
        KindBounds.Require(
            context.After<decimal?>(ChurnKind.Fields.Points),
            context.After<int?>(ChurnKind.Fields.HalfLifeDays),
            context.After<decimal?>(ChurnKind.Fields.Cap),
            context.After<int?>(ChurnKind.Fields.WindowDays));
        // The alternate key is what keeps two apart; this says which other row there is.
        if (context.Target.Contains(ChurnKind.Fields.Kind) && Other(context, kind) is { } other)
            throw context.Fail(ChurnFaults.KindDuplicate, other.GetAttributeValue<string>(ChurnKind.Fields.Name));
    }

    private static Entity? Other(StepContext context, OptionSetValue kind)
    {
        var query = new QueryExpression(ChurnKind.EntityLogicalName) { ColumnSet = new ColumnSet(ChurnKind.Fields.Name), TopCount = 1 };
        query.Criteria.AddCondition(ChurnKind.Fields.Kind, ConditionOperator.Equal, kind.Value);
        query.Criteria.AddCondition(ChurnKind.Fields.Id, ConditionOperator.NotEqual, context.RowId);
        return context.UserService.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
