using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>Who may re-date, what the request must say, and how a run of several calls goes on.</summary>
public sealed class RedateInPartsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private const int PageSize = 50;

    private PromiseScene Scene { get; } = new(environment);

    private RedatingScene Redating { get; } = new(environment);

    [Fact]
    public void Run_WithoutTime_DoesOnePageAndTheNextCallTheRest()
    {
        var calendar = Closed(PageSize + 2);

        var first = Redating.Run(calendar, reason: "Closed", seconds: 0);
        var second = Redating.Run(calendar, reason: "Closed", after: first.Next, seconds: 0);

        Assert.Equal((PageSize, 2, true), (first.Moved, first.Remaining, first.More));
        Assert.Equal((2, 0, false), (second.Moved, second.Remaining, second.More));
        Assert.Equal(0, Redating.Run(calendar).Moved);
    }

    [Fact]
    public void Run_PromiseDeliveredBetweenTwoCalls_SkipsNone()
    {
        var calendar = Closed(PageSize + 2);
        var first = Redating.Run(calendar, reason: "Closed", seconds: 0);
        Scene.Deliver(first.Items[0].GetProperty("promiseId").GetGuid(), "2026-03-02 09:30 +01:00");

        Assert.Equal(2, Redating.Run(calendar, reason: "Closed", after: first.Next).Moved);
    }

    [Fact]
    public void Run_EnoughTime_LooksAtEveryPage()
    {
        var calendar = Closed(PageSize + 2);

        var answer = Redating.Run(calendar, seconds: 90);

        Assert.Equal((PageSize + 2, 0, false), (answer.Moved, answer.Remaining, answer.More));
    }

    [Fact]
    public void Run_TwoHundredPromisesThatStay_CostsTwoReadsAPage()
    {
        var calendar = Scene.Calendar();
        var policy = Scene.Policy(calendar);
        var account = Scene.Account();
        for (var i = 0; i < 200; i++)
            Scene.Promise(policy, account);

        Redating.Run(calendar);

        // The calendar, its policies, the special days; then promises and pauses of each page.
        Assert.Equal(3 + (2 * 4), Environment.Observed[^1].ServiceCalls);
    }

    [Fact]
    public void Request_NeitherOrBothScopes_IsRefused()
    {
        AssertRefused("LOY-REDATE-SCOPE", () => Redating.Run());
        AssertRefused("LOY-REDATE-SCOPE", () => Redating.Run(Guid.NewGuid(), Guid.NewGuid()));
    }

    [Fact]
    public void Request_BlankReasonOrCursorOfAnotherHand_IsRefused()
    {
        var calendar = Scene.Calendar();

        AssertRefused("LOY-REDATE-REASON", () => Redating.Run(calendar, reason: " "));
        AssertRefused("LOY-REDATE-CURSOR", () => Redating.Run(calendar, after: "page two"));
        AssertRefused("LOY-REDATE-CURSOR", () => Redating.Run(calendar, after: "-1|"));
    }

    [Fact]
    public void Request_CalendarThatIsGone_IsRefusedByThePlatform() => Refused(() => Redating.Run(Guid.NewGuid()));

    [Theory]
    [InlineData("Loyalty Manager", true)]
    [InlineData("Loyalty Administrator", true)]
    [InlineData("Loyalty Officer", false)]
    [InlineData("Loyalty Contributor", false)]
    [InlineData("Loyalty Reader", false)]
    public void Request_ByRole_IsForManagersAndAdministrators(string role, bool isAllowed)
    {
        var calendar = Closed(1);
        var user = Environment.User(role);

        if (isAllowed)
            Assert.Equal(1, Redating.Run(calendar, reason: "Closed", user: user).Moved);
        else
            Refused(() => Redating.Run(calendar, user: user));
    }

    private Guid Closed(int promises)
    {
        var calendar = Scene.Calendar();
        var policy = Scene.Policy(calendar);
        var account = Scene.Account();
        for (var i = 0; i < promises; i++)
            Scene.Promise(policy, account);
        Scene.Exception("Closed", "2026-03-02", "2026-03-02", calendar);
        return calendar;
    }

    private static void AssertRefused(string code, Action action) =>
        Assert.StartsWith("[" + code + "] ", Refused(action), StringComparison.Ordinal);
}
