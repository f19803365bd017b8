using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Writes the history of how a new account got its loyalty owner.</summary>
[PluginType("cedb2c42-16ef-53c9-8e9a-a5306ac8c000")]
[Step("e7624553-ed56-5d77-ba66-6c7096d4f36d", Message.Create, Account.EntityLogicalName, Stage.PostOperation, Mode.Synchronous)]
public sealed class RecordOwnerOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    // Elevated: users cannot write the history.
    protected override void Run(StepContext context) =>
        OwnerChange.Take(context.Execution.SharedVariables)?.Record(context.Elevated, context.RowId, from: null, context.UtcNow);
}
