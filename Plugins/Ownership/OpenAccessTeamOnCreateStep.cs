using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>A new officer gets the team that the officer's accounts are shared with.</summary>
[PluginType("3a8c6a30-4be5-5f27-af30-350b0f589ae8")]
[Step("8438414f-6384-55ce-933c-a603f3f7db73", Message.Create, LoyaltyOfficer.EntityLogicalName, Stage.PreOperation, Mode.Synchronous)]
public sealed class OpenAccessTeamOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => AccessTeam.OpenFor(context);
}
