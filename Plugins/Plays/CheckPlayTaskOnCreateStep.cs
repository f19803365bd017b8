using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>A new planned task must be one that a play can have: a subject, a level that opens plays, a due time.</summary>
[PluginType("081ddec8-e8fc-5458-a960-59a0b74946b1")]
[Step("b7e0631c-3e7f-53e8-93f6-e6d25d1f1fbf", Message.Create, PlayTaskTemplate.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class CheckPlayTaskOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => PlayTaskCheck.Run(context);
}
