using Dynamics.Loyalty.Plugins.Platform;
using RuleTable = Dynamics.Loyalty.Plugins.Model.AssignmentRule;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>A new assignment rule contradicts no other.</summary>
[PluginType("84da0f2c-5a2c-5315-957e-92c37301308d")]
[Step("95c9a1f7-a9a4-5342-a400-c4c513c2e5cd", Message.Create, RuleTable.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class CheckRuleOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => RuleCheck.Run(context);
}
