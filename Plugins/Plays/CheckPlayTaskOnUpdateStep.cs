using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>A changed planned task must stay one that a play can have: a subject, a level that opens plays, a due time.</summary>
[PluginType("19ccb2e5-08a6-5ccb-8f74-bf7d8d2cd7b6")]
[Step(
    "dbc1d86b-26fa-5a6d-9733-373aaeecaad6",
    Message.Update,
    PlayTaskTemplate.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter = [PlayTaskTemplate.Fields.Name, PlayTaskTemplate.Fields.Level, PlayTaskTemplate.Fields.DueDays])]
[Image(
    "efce15f8-92b2-5e8f-8ae8-3911b504b8a0",
    ImageKind.Pre,
    PlayTaskTemplate.Fields.Name,
    PlayTaskTemplate.Fields.Level,
    PlayTaskTemplate.Fields.DueDays)]
public sealed class CheckPlayTaskOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => PlayTaskCheck.Run(context);
}
