using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A changed policy must still make sense: a lead time, no negative minutes, bounds that do not cross.</summary>
[PluginType("5893f19f-5ad4-54f1-9034-62de4f72c454")]
[Step(
    "eddf9c5e-df7a-56ce-b644-01f2a4e4b5de",
    Message.Update,
    PromisePolicy.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        PromisePolicy.Fields.LeadMinutes,
        PromisePolicy.Fields.MarginMode,
        PromisePolicy.Fields.MarginMinutes,
        PromisePolicy.Fields.MarginPercent,
        PromisePolicy.Fields.MarginMinMinutes,
        PromisePolicy.Fields.MarginMaxMinutes,
        PromisePolicy.Fields.TargetKeptRate,
        PromisePolicy.Fields.Rounding,
        PromisePolicy.Fields.CalendarId,
    ])]
[Image(
    "57275a4c-f9d2-568b-a2b6-8ad00718123c",
    ImageKind.Pre,
    PromisePolicy.Fields.LeadMinutes,
    PromisePolicy.Fields.MarginMode,
    PromisePolicy.Fields.MarginMinutes,
    PromisePolicy.Fields.MarginPercent,
    PromisePolicy.Fields.MarginMinMinutes,
    PromisePolicy.Fields.MarginMaxMinutes,
    PromisePolicy.Fields.TargetKeptRate,
    PromisePolicy.Fields.Rounding)]
public sealed class CheckPolicyOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => PolicyCheck.Run(context);
}
