using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A new policy must make sense: a lead time, no negative minutes, bounds that do not cross.</summary>
[PluginType("aac0a720-7e0d-5cee-a007-5f5e8876c752")]
[Step("93e9cdc6-0c71-5fad-96d4-57d71be2d12a", Message.Create, PromisePolicy.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class CheckPolicyOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => PolicyCheck.Run(context);
}
