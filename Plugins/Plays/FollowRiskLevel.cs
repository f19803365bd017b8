using Dynamics.Loyalty.Plays.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>
/// Opens a play for an account that became at risk or critical, once: run again, or at the same time, it finds the one that
/// is open. An open play is told what became of the risk. It looks at the account as it is now, because jobs come in any order.
/// </summary>
[PluginType("035447e5-dc69-5185-a8c9-70b94c172c7c")]
[CustomApi(FollowRiskLevelApi.Name)]
public sealed class FollowRiskLevel : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // Elevated: plays are the work of the rules, and so is choosing who gets them.
        var account = PlayedAccount.Read(context.Elevated, context.TargetReference.Id);
        if (account is null)
            return;
        if (account.Play is { } play)
        {
            new PlayNews(context).Tell(play, account.Level);
            context.Output(FollowRiskLevelApi.Response.PlayId, play.Id);
        }
        else if (context.Input<bool>(FollowRiskLevelApi.Request.Rose) && account.IsActive && PlayRule.IsHigh(account.Level))
        {
            context.Output(FollowRiskLevelApi.Response.PlayId, new PlayOpening(context).Open(account));
        }
    }
}
