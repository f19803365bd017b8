using Dynamics.Loyalty.Faults.Tests.Harness;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests;
using Dynamics.Loyalty.Plugins.Tests.Promises;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Faults.Tests.Flows;

/// <summary>The life of a promise: requested Monday 2 March 2026 at 09:00, due Tuesday at 09:30, Zurich.</summary>
internal static class PromiseFlows
{
    private const string Early = "2026-03-02 10:00 +01:00";
    private const string Late = "2026-03-05 10:00 +01:00";

    private static readonly Flow DeliveredEarly = Delivered("promise deliver, early", Early);
    private static readonly Flow DeliveredLate = Delivered("promise deliver, late: recovery and signal", Late);

    // Since the promises were made, Monday afternoon has been closed. Up to 50 promises are one transaction.
    private static readonly Flow Redated = new("promises re-dated", environment =>
    {
        var scene = new PromiseScene(environment);
        var calendar = scene.Calendar();
        var (policy, account) = (scene.Policy(calendar), scene.Account());
        scene.Promise(policy, account);
        scene.Promise(policy, account);
        scene.Exception("Closed", "2026-03-02", "2026-03-02", calendar, "08:00-12:00");
        environment.Now = At(Early);
        return again => new RedatingScene(again).Run(calendar, reason: "Closed on Monday afternoon");
    });

    /// <summary>The flows.</summary>
    public static IEnumerable<Flow> All { get; } =
    [
        new("promise create", environment =>
        {
            var (policy, account) = PutPolicyOnStage(environment);
            return again => new PromiseScene(again).Promise(policy, account);
        }),
        new("promise create, delivered late already", environment =>
        {
            var (policy, account) = PutPolicyOnStage(environment);
            return again => new PromiseScene(again).Promise(policy, account, (Promise.Fields.DeliveredOn, At(Late)));
        }),
        DeliveredEarly,
        DeliveredEarly.FollowUps(),
        DeliveredLate,
        DeliveredLate.FollowUps(),
        OfPromise("promise pause", Early, (environment, promise) => new PauseScene(environment).Pause(promise)),
        new("promise resume", environment =>
        {
            var promise = PutPromiseOnStage(environment);
            var pause = new PauseScene(environment).PauseFrom(promise, Early);
            environment.Now = At("2026-03-04 10:00 +01:00");
            return again => new PauseScene(again).Resume(pause, "2026-03-04 09:00 +01:00");
        }),
        OfPromise("promise revise, moved", Early, (environment, promise) => new PauseScene(environment).Revise(promise, "2026-03-06 10:00 +01:00")),
        OfPromise("promise revise, broken with successor", Late, (environment, promise) => new PauseScene(environment).Revise(promise, "2026-03-09 10:00 +01:00")),
        OfPromise("promise cancel", Early, (environment, promise) => new PromiseScene(environment).Update(
            promise, (Promise.Fields.Status, Choice(PromiseStatus.Cancelled)), (Promise.Fields.BrokenReason, "The customer no longer needs it"))),
        Redated,
    ];

    private static Flow Delivered(string name, string on) =>
        OfPromise(name, on, (environment, promise) => new PromiseScene(environment).Deliver(promise, on));

    private static Flow OfPromise(string name, string now, Action<LoyaltyEnvironment, Guid> act) => new(name, environment =>
    {
        var promise = PutPromiseOnStage(environment);
        environment.Now = At(now);
        return again => act(again, promise);
    });

    private static Guid PutPromiseOnStage(LoyaltyEnvironment environment)
    {
        var (policy, account) = PutPolicyOnStage(environment);
        return new PromiseScene(environment).Promise(policy, account);
    }

    private static (Guid Policy, Guid Account) PutPolicyOnStage(LoyaltyEnvironment environment)
    {
        var scene = new PromiseScene(environment);
        var owner = To(SystemUser.EntityLogicalName, environment.User("Loyalty Officer"));
        return (scene.Policy(scene.Calendar()), scene.Account((Account.Fields.LoyaltyOwnerId, owner)));
    }
}
