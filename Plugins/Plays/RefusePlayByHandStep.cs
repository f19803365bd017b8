using Dynamics.Loyalty.Plays.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>Plays open by rule only: one made by hand would keep the rule from opening the next.</summary>
[PluginType("a168aa97-1daa-5bdb-83da-a7812da2c460")]
[Step("fdf6545f-6a30-5ec1-a6ab-7b0db960500b", Message.Create, Play.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class RefusePlayByHandStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (!context.IsWithin(FollowRiskLevelApi.Name))
            throw context.Fail(PlayFaults.ByRule);
    }
}
