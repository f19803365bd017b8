using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A new scale must make sense and be the only one: its fixed code is the key that keeps two apart.</summary>
[PluginType("d6424555-d040-5dc8-b55e-4604dae65ffc")]
[Step("a467aac4-9529-53f2-b22a-3643f1f0e2e6", Message.Create, RiskLevelScale.EntityLogicalName, Stage.PreOperation, Mode.Synchronous)]
public sealed class CheckScaleOnCreateStep : PluginBase
{
    private const string OnlyCode = "only";

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        ScaleCheck.Run(context);
        var query = new QueryExpression(RiskLevelScale.EntityLogicalName) { ColumnSet = new ColumnSet(RiskLevelScale.Fields.Name), TopCount = 1 };
        if (context.UserService.RetrieveMultiple(query).Entities.FirstOrDefault() is { } other)
            throw context.Fail(ChurnFaults.ScaleExists, other.GetAttributeValue<string>(RiskLevelScale.Fields.Name));
        context.Target[RiskLevelScale.Fields.Code] = OnlyCode;
    }
}
