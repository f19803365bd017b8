using Dynamics.Loyalty.Faults.Tests.Harness;
using Dynamics.Loyalty.Plugins.Tests.Churn;

namespace Dynamics.Loyalty.Faults.Tests.Flows;

/// <summary>What raises and evaluates the risk of leaving.</summary>
internal static class ChurnFlows
{
    private static readonly Flow Feedback = new("feedback with three signals", environment =>
    {
        var account = new ChurnScene(environment).Account();
        return again => new ChurnScene(again).Feedback(account, technical: 2, relational: 1, recommendation: 0);
    });

    /// <summary>The flows.</summary>
    public static IEnumerable<Flow> All { get; } =
    [
        Feedback,
        Feedback.FollowUps(),
        new("churn evaluation on request", environment =>
        {
            var scene = new ChurnScene(environment);
            var account = scene.Account();
            scene.Feedback(account, technical: 2, relational: 1);
            environment.RunJobs();
            environment.Now = environment.Now.AddDays(100);
            return again => new ChurnScene(again).Evaluate(account);
        }),
    ];
}
