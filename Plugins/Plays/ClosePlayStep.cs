using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>An outcome closes the play: the account may then have another.</summary>
[PluginType("5f742aba-b219-5070-8c43-000c0b82165b")]
[Step(
    "5d797975-e513-5dd4-a380-4c9263e2426c",
    Message.Update,
    Play.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Filter = [Play.Fields.Outcome])]
[Image("eab9728f-2e3d-5a7a-b852-782f0b399b4e", ImageKind.Pre, Play.Fields.Outcome)]
public sealed class ClosePlayStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (context.After<OptionSetValue>(Play.Fields.Outcome) is null || !context.Changes(Play.Fields.Outcome))
            return;
        context.Target[Play.Fields.ClosedOn] = context.UtcNow;
        context.Target[Play.Fields.OpenKey] = null;
    }
}
