using Dynamics.Loyalty.Faults.Tests.Harness;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests;
using Dynamics.Loyalty.Plugins.Tests.Plays;
using PlayTask = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Faults.Tests.Flows;

/// <summary>An account that becomes critical, by hand, and the play that it gets.</summary>
internal static class PlayFlows
{
    private static readonly Flow SetByHand = new("risk level set by hand", environment =>
    {
        var account = PutAccountOnStage(environment);
        return again => new PlayScene(again).Churn.Override(account, RiskLevel.Critical, "They told us.", again.Now.Date.AddDays(10));
    });

    /// <summary>The flows.</summary>
    public static IEnumerable<Flow> All { get; } =
    [
        SetByHand,
        SetByHand.FollowUps(),
        new("last task of a play done", environment =>
        {
            var scene = new PlayScene(environment);
            var account = PutAccountOnStage(environment);
            scene.Level(account, RiskLevel.Critical);
            var tasks = scene.Tasks(scene.Plays(account).Single().Id);
            foreach (var task in tasks.Skip(1))
                scene.End(task.Id, PlayTask.StateCode.Completed);
            return again => new PlayScene(again).End(tasks[0].Id, PlayTask.StateCode.Completed);
        }),
    ];

    private static Guid PutAccountOnStage(LoyaltyEnvironment environment)
    {
        var scene = new PlayScene(environment);
        var owner = environment.User("Loyalty Officer");
        scene.Officer(owner);
        scene.Planned(RiskLevel.Critical, "Call the customer");
        scene.Planned(RiskLevel.Critical, "Look at the open complaints", order: 2, department: Department.Quality);
        var account = scene.AccountOf(owner);
        environment.RunJobs();
        scene.Churn.Evaluate(account);
        return account;
    }
}
