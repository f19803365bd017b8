using Dynamics.Loyalty.Faults.Tests.Store;
using Dynamics.Loyalty.Plugins.Tests;

namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>One run of a flow with one failure in it, and a second run without.</summary>
internal sealed class FaultTrial(Site site, Flow flow, Action<LoyaltyEnvironment> run, UndisturbedRun good)
{
    /// <summary>Runs; false when the flow ended before it reached the failure.</summary>
    public bool Run(Failure failure, int k)
    {
        var what = $"{flow.Name}, {failure} {k}";
        site.Restore();
        site.Plan.Arm(failure, k);
        var error = Record.Exception(() => run(site.Environment));
        var struck = site.Plan.Struck;
        site.Plan.Watch();
        if (struck && failure.EndsTheProcess)
            site.Restart();
        AssertWhole(what, struck, error);
        if (struck && (error is not null || flow.IsQueue))
            RunAgain();
        site.Environment.RunJobs();
        AssertSame(what + ", run again", good.End, good.Rows());
        return struck;
    }

    private void RunAgain()
    {
        site.Environment.Now += flow.Wait;
        run(site.Environment);
    }

    private void AssertWhole(string what, bool struck, Exception? error)
    {
        var left = good.Now();
        // Who was told of no failure may go on as after the flow.
        if (!struck || error is null)
        {
            Assert.True(struck || error is null, what + ": " + error);
            AssertSame(what, good.States[^1], left);
            return;
        }

        var at = good.States.ToList().FindIndex(left.Equals);
        Assert.True(at >= 0, what + " left the store between two states (" + error.Message + "), against that before:\n" + left.DifferenceTo(good.States[0]));
        if (at > 0 && at < good.States.Count - 1 && flow.HalfDone?.Invoke(site.Environment) is { } half)
            Assert.Fail(what + " left something half done: " + half);
    }

    private static void AssertSame(string what, StoreState expected, StoreState actual) =>
        Assert.True(expected.Equals(actual), what + ": another state than without a failure:\n" + actual.DifferenceTo(expected));
}
