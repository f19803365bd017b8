using Dynamics.Loyalty.Plugins.Tests;

namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>
/// Runs a flow with its first service call failing, then with its second, and so on until it runs without reaching the
/// failure; and that for every way of failing. After each the store must be as before the flow or as after it, and
/// running the flow again must end as if nothing had happened.
/// </summary>
internal sealed class FaultHarness(Site site)
{
    /// <summary>Tries a flow.</summary>
    public FlowReport Try(Flow flow)
    {
        site.Clear();
        var run = flow.Prepare(site.Environment);
        if (!flow.IsQueue)
            site.Environment.RunJobs();
        site.Keep();
        var good = new UndisturbedRun(site, flow, run);
        Assert.True(good.States.Count > 1, flow.Name + " changes nothing.");
        Assert.True(good.States.Count == 2 || flow.IsQueue || flow.HalfDone != null, flow.Name + " is not one transaction: say what a half done one is.");
        var tried = Failure.All.Select(failure => (failure.Kind, Count: TryEvery(failure, new FaultTrial(site, flow, run, good)))).ToList();
        return new FlowReport(
            flow.Name, good.Calls, good.States.Count - 1, tried.GroupBy(t => t.Kind, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(t => t.Count), StringComparer.Ordinal));
    }

    private static int TryEvery(Failure failure, FaultTrial trial)
    {
        var k = 1;
        while (trial.Run(failure, k))
            k++;
        return k - 1;
    }
}
