using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// When accounts are merged, a fact that both were told of stays one signal: the one that moves takes the place of the
/// other, since the key (account, kind, evidence) would refuse it and the whole merge with it.
/// </summary>
[PluginType("d29c5540-abfa-5697-8378-bd8661636881")]
[Step(
    "242b2dcb-6c4e-5c43-a0b0-12dfe9378d60",
    Message.Update,
    ChurnSignal.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Filter = [ChurnSignal.Fields.AccountId])]
[Image("c9b46fbb-0ec1-5ef9-a7cb-d8a879732db8", ImageKind.Pre, ChurnSignal.Fields.Kind, ChurnSignal.Fields.EvidenceId)]
public sealed class KeepOneSignalOnMergeStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (!context.IsWithin(Message.Merge, Account.EntityLogicalName)
            || context.Target.GetAttributeValue<EntityReference>(ChurnSignal.Fields.AccountId) is not { } master
            || context.PreImage.GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind) is not { } kind)
        {
            return;
        }

        var query = new QueryExpression(ChurnSignal.EntityLogicalName) { ColumnSet = new ColumnSet(ChurnSignal.Fields.Id), TopCount = 1 };
        query.Criteria.AddCondition(ChurnSignal.Fields.AccountId, ConditionOperator.Equal, master.Id);
        query.Criteria.AddCondition(ChurnSignal.Fields.Kind, ConditionOperator.Equal, kind.Value);
        query.Criteria.AddCondition(ChurnSignal.Fields.EvidenceId, ConditionOperator.Equal, context.PreImage.GetAttributeValue<object>(ChurnSignal.Fields.EvidenceId));
        // Elevated: who may merge accounts need not be allowed to see and delete signals.
        foreach (var twin in context.Elevated.RetrieveMultiple(query).Entities)
        {
            context.Elevated.Delete(ChurnSignal.EntityLogicalName, twin.Id);
        }
    }
}
