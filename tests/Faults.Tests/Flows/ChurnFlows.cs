using Dynamics.Loyalty.Faults.Tests.Harness;
using Dynamics.Loyalty.Plugins.Model;
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
        RangeFlow("range evaluation, two ranges", accounts: 3, rangeSize: 2, maxSeconds: null),
        RangeFlow("range evaluation, stopped in the middle of a range", accounts: 2, rangeSize: 10, maxSeconds: 0),
    ];

    private static Flow RangeFlow(string name, int accounts, int rangeSize, int? maxSeconds)
    {
        IReadOnlyList<Guid> ids = [];
        return new Flow(name, environment =>
        {
            var scene = new ChurnScene(environment);
            ids = [.. Enumerable.Range(0, accounts).Select(_ => scene.Account())];
            scene.Feedback(ids[0], relational: 1, recommendation: 2);
            new RangeScene(environment).Size(rangeSize);
            var start = environment.Now = environment.Now.AddDays(1);
            return again => EvaluateAll(new RangeScene(again), maxSeconds, start);
        })
        {
            // A run that took a range is taken for dead after 150 seconds.
            Wait = TimeSpan.FromSeconds(150),
            HalfDone = environment => ids.Where(id => !IsWhole(new ChurnScene(environment), id)).Select(id => "the account " + id + " and its history").FirstOrDefault(),
        };
    }

    private static void EvaluateAll(RangeScene scene, int? maxSeconds, DateTime start)
    {
        while (scene.Run(maxSeconds, start).More)
        {
            // As a starter does.
        }
    }

    // Level, score and history come together.
    private static bool IsWhole(ChurnScene scene, Guid account)
    {
        var (score, level, history) = (scene.Score(account), scene.Level(account), scene.History(account));
        return score is null ? level is null && history.Count == 0 : level is not null && history[^1].GetAttributeValue<int>(ChurnEvaluation.Fields.NewScore) == score;
    }
}
