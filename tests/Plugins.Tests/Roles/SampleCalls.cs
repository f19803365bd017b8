using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>A call of every custom API that would be answered, on the rows of somebody.</summary>
internal static class SampleCalls
{
    /// <summary>The call.</summary>
    public static OrganizationRequest Of(string api, RoleScene scene, Reach reach)
    {
        var request = new OrganizationRequest(api);
        foreach (var (parameter, value) in Parameters(api, scene, reach))
            request[parameter] = value;
        return request;
    }

    private static (string Parameter, object Value)[] Parameters(string api, RoleScene scene, Reach reach) => api switch
    {
        AssignLoyaltyOwnerApi.Name => [OnAccount(scene, reach), (AssignLoyaltyOwnerApi.Request.DryRun, true)],
        BacktestChurnApi.Name => [(BacktestChurnApi.Request.Departures, $"{scene.Samples.AccountOf(Reach.Own).Id};2026-01-31")],
        EvaluateChurnApi.Name => [OnAccount(scene, reach)],
        EvaluateRangeApi.Name => [(EvaluateRangeApi.Request.MaxSeconds, 1)],
        EraseNameApi.Name => [(EraseNameApi.Request.Name, "Nobody Atall")],
        FollowRiskLevelApi.Name => [OnAccount(scene, reach), (FollowRiskLevelApi.Request.Rose, true)],
        GetCoordinationPanelApi.Name or GetPromisesApi.Name => [OnAccount(scene, reach)],
        GetMarginReportApi.Name or GetOfficerLoadsApi.Name or GetTeamAlertsApi.Name => [],
        HandOverPortfolioApi.Name => [(HandOverPortfolioApi.Request.FromUserId, scene.Owner(Reach.Unit).Id), (HandOverPortfolioApi.Request.DryRun, true)],
        PreviewRiskLevelsApi.Name => [(PreviewRiskLevelsApi.Request.Thresholds, "30,55,80")],
        QuotePromiseApi.Name => [(QuotePromiseApi.Request.PolicyId, scene.Samples.Policy.Id), (QuotePromiseApi.Request.AccountId, scene.Samples.AccountOf(reach).Id)],
        ReassignPortfolioApi.Name => [(ReassignPortfolioApi.Request.DryRun, true)],
        RedatePromisesApi.Name => [(RedatePromisesApi.Request.PolicyId, scene.Samples.Policy.Id), (RedatePromisesApi.Request.DryRun, true)],
        RevisePromiseApi.Name =>
        [
            ("Target", scene.Samples.PromiseOf(reach)),
            (RevisePromiseApi.Request.NewPromisedOn, new DateTime(2030, 1, 7, 9, 0, 0, DateTimeKind.Utc)),
            (RevisePromiseApi.Request.Reason, "The part comes later."),
            (RevisePromiseApi.Request.AgreedWithCustomer, true),
        ],
        _ => throw new InvalidOperationException($"{api} has no sample call yet: say here how it is called well, so that the roles can be tried on it."),
    };

    private static (string Parameter, object Value) OnAccount(RoleScene scene, Reach reach) => ("Target", scene.Samples.AccountOf(reach));
}
