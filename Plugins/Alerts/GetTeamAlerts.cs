using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Ownership;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>
/// The few alerts that a manager should look at now, of one pool or of all. Read with the caller's rights: it tells of
/// the rows that the caller may read, and no others.
/// </summary>
[PluginType("fb3420c1-0d87-55ce-a923-c572c19f15f3")]
[CustomApi(GetTeamAlertsApi.Name)]
public sealed class GetTeamAlerts : PluginBase
{
    private const int Version = 1;

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // Elevated: profiles and users are shown to everybody who may ask, and a load counted from only those accounts
        // that the caller may see would be too low. It holds numbers, no customer.
        var roster = OfficerRoster.Read(context.Elevated);
        var pools = new Pools(roster);
        var limits = AlertLimits.Read(context);
        var pool = context.Input<Guid?>(GetTeamAlertsApi.Request.PoolId);
        var found = Find(context, roster, limits).Where(alert => pool is not { } id || pools.Has(id, alert.Person));
        var open = AlertOutcomes.LeaveOut(context.UserService, AlertRanking.Rank(found));
        var json = new JsonWriter().BeginObject()
            .Name("version").Value(Version)
            .Name("generatedOn").Value(context.UtcNow)
            .Name("total").Value(open.Count)
            .Name("alerts").Alerts(AlertRanking.Choose(open, limits.Shown), pools.NameOf);
        context.Output(GetTeamAlertsApi.Response.Alerts, pools.Write(json.Name("pools")).EndObject().ToString());
    }

    private static IEnumerable<TeamAlert> Find(StepContext context, OfficerRoster roster, AlertLimits limits)
    {
        var loads = OfficerLoads.Read(context.Elevated, roster, OwnershipSettings.ReadWeights(context.Elevated));
        return QuietCriticalAccounts.Read(context.UserService, limits.QuietDays, context.UtcNow)
            .Concat(OverdueRecoveries.Read(context.UserService, context.UtcNow))
            .Concat(LongVacancies.Read(context.UserService, limits.VacantDays, context.UtcNow))
            .Concat(new OfficerAlerts(roster, loads, context.UtcNow).Read())
            .Concat(new PromiseAlerts(context.UserService, limits, context.UtcNow).Read());
    }
}
