using Dynamics.Loyalty.Faults.Tests.Harness;
using Dynamics.Loyalty.Plugins.Tests;
using Dynamics.Loyalty.Plugins.Tests.Ownership;
using Xunit.Sdk;

namespace Dynamics.Loyalty.Faults.Tests;

/// <summary>The harness finds what it looks for.</summary>
public sealed class HarnessTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public void Flow_OfTwoTransactions_IsRefusedUntilItSaysWhatIsHalfDone()
    {
        Assert.Contains("is not one transaction", Refusal(Two), StringComparison.Ordinal);
    }

    [Fact]
    public void Flow_LeftHalfDone_IsFound()
    {
        Assert.Contains("one of two", Refusal(Two with { HalfDone = _ => "one of two" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Flow_ThatEndsOtherwiseWhenRunAgain_IsFound()
    {
        Assert.Contains("run again: another state", Refusal(Two with { HalfDone = _ => null }), StringComparison.Ordinal);
    }

    [Fact]
    public void Flow_ThatChangesNothing_IsRefused()
    {
        Assert.Contains("changes nothing", Refusal(new Flow("idle", _ => _ => { })), StringComparison.Ordinal);
    }

    // Run again after its first half, it creates three accounts.
    private static Flow Two { get; } = new("two accounts", environment =>
    {
        var scene = new OwnershipScene(environment);
        scene.Rule(scene.Pool());
        return CreateTwo;
    });

    private static void CreateTwo(LoyaltyEnvironment environment)
    {
        new OwnershipScene(environment).Account();
        new OwnershipScene(environment).Account();
    }

    private string Refusal(Flow flow) => Assert.ThrowsAny<XunitException>(() => new FaultHarness(site).Try(flow)).Message;
}
