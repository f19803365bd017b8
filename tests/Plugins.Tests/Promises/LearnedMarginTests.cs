using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>Deliveries of Monday 2 March 2026, 10 to 200 working minutes after the request.</summary>
public sealed class LearnedMarginTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    [Fact]
    public void Margin_TwentyDeliveriesOfTheKind_IsTheirQuantile()
    {
        var policy = Learning();
        Deliver(policy, 19);
        Assert.Equal(180, Scene.Read(Promise(policy))[Model.Promise.Fields.MarginMinutes]);
        Deliver(policy, 1, from: 20);

        var promise = Scene.Read(Promise(policy));

        // The 18th of 20 took 180 minutes: 80 more than the lead time.
        Assert.Equal(80, promise[Model.Promise.Fields.MarginMinutes]);
        Assert.Equal(("kind", 20), Learned(promise));
    }

    [Theory]
    [InlineData("pump", Segment.KeyAccount, "kind+segment", 20)]
    [InlineData("PUMP", Segment.Small, "kind", 20)]
    [InlineData("Boiler", Segment.KeyAccount, "department", 20)]
    public void Margin_FewInTheNarrowestScope_WidensStepByStep(string kind, Segment segment, string scope, int sample)
    {
        Deliver(Learning((PromisePolicy.Fields.Kind, kind), (PromisePolicy.Fields.Segment, Choice(segment)), (PromisePolicy.Fields.SiteCode, "GE")), 20);
        var policy = Learning((PromisePolicy.Fields.Segment, Choice(Segment.KeyAccount)), (PromisePolicy.Fields.SiteCode, "VD"));

        Assert.Equal((scope, sample), Learned(Scene.Read(Promise(policy))));
    }

    [Fact]
    public void Margin_TooFewInEveryScope_IsTheFixedOneAtFiveCalls()
    {
        var policy = Learning((PromisePolicy.Fields.Segment, Choice(Segment.KeyAccount)), (PromisePolicy.Fields.SiteCode, "VD"));
        Deliver(policy, 19);

        var promise = Promise(policy);

        Assert.InRange(Environment.Observed[^1].ServiceCalls, 1, 5);
        Assert.Equal(180, Scene.Read(promise)[Model.Promise.Fields.MarginMinutes]);
    }

    [Theory]
    [InlineData(19, "department", 200)]
    [InlineData(20, "kind", 20)]
    [InlineData(21, "kind", 21)]
    public void Margin_FewOfItsOwnAndMoreThanASampleOfOthersSince_LooksAtEachScopeAtFiveCalls(int ofItsKind, string scope, int sample)
    {
        Deliver(Learning((PromisePolicy.Fields.SiteCode, "GE")), ofItsKind);
        Deliver(Learning((PromisePolicy.Fields.Kind, "Boiler"), (PromisePolicy.Fields.SiteCode, "VD")), 201, from: 30);
        var policy = Learning((PromisePolicy.Fields.Segment, Choice(Segment.KeyAccount)), (PromisePolicy.Fields.SiteCode, "VD"));

        var promise = Promise(policy);

        Assert.InRange(Environment.Observed[^1].ServiceCalls, 1, 5);
        Assert.Equal((scope, sample), Learned(Scene.Read(promise)));
    }

    private Guid Learning(params (string Column, object? Value)[] more)
    {
        Environment.Now = At("2026-06-01");
        return Scene.Policy(
            Scene.Calendar(),
            [
                (PromisePolicy.Fields.Kind, "Pump"),
                (PromisePolicy.Fields.LeadMinutes, 100),
                (PromisePolicy.Fields.MarginMode, Choice(MarginMode.Learned)),
                (PromisePolicy.Fields.TargetKeptRate, 90m),
                // A later value of a column takes the place of an earlier one.
                .. more,
            ]);
    }

    private Guid Promise(Guid policy) => Scene.Promise(policy, Scene.Account());

    private void Deliver(Guid policy, int count, int from = 1)
    {
        var account = Scene.Account();
        var requested = At("2026-03-02 08:00 +01:00");
        for (var i = from; i < from + count; i++)
            Scene.Promise(policy, account, (Model.Promise.Fields.RequestedOn, requested), (Model.Promise.Fields.DeliveredOn, requested.AddMinutes(10 * i)));
    }

    private static (string? Scope, int Sample) Learned(Entity promise)
    {
        using var json = JsonDocument.Parse((string)promise[Model.Promise.Fields.Explanation]);
        var margin = json.RootElement.GetProperty("margin");
        return (margin.GetProperty("scope").GetString(), margin.GetProperty("sample").GetInt32());
    }
}
