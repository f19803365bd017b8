using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A new weight must make sense: points within the scale, days above 0, one row for each kind.</summary>
[PluginType("33999f17-0a95-5c07-ba86-d3a91d6197df")]
[Step("ae3703f7-07d6-537f-ae11-21e5bce0c125", Message.Create, ChurnKind.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class CheckKindOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => KindCheck.Run(context);
}
