using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class ReassignPortfolioTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PortfolioScene Scene { get; } = new(environment);

    [Fact]
    public void Rule_Changed_ChangesNobodyUntilRerun()
    {
        var (account, ann, bob) = AccountWithANewRule();
        Environment.RunJobs();
        Assert.Equal(ann, Scene.Ownership.Owner(account));

        var answer = Scene.Reassign();

        Assert.Equal(1, answer.Moved);
        Assert.Equal(bob, Scene.Ownership.Owner(account));
        var change = Scene.Ownership.History(account)[^1];
        Assert.Equal((int)AssignmentReason.Rule, change.GetAttributeValue<OptionSetValue>(OwnerAssignment.Fields.Reason).Value);
        Assert.False(Scene.IsLocked(account));
    }

    [Fact]
    public void Rerun_DryRun_TellsAndWritesNothing()
    {
        var (account, ann, bob) = AccountWithANewRule();

        var answer = Scene.Reassign(isDryRun: true);

        Assert.Equal(1, answer.Moved);
        var item = answer.Explanation["items"]![0]!;
        Assert.Equal((ann, bob), (item["fromUserId"]!.GetValue<Guid>(), item["toUserId"]!.GetValue<Guid>()));
        Assert.Equal("moves", item["outcome"]!.GetValue<string>());
        Assert.Equal(ann, Scene.Ownership.Owner(account));
        Assert.Single(Scene.Ownership.History(account));
    }

    [Fact]
    public void Rerun_LockedOwner_IsNeverChanged()
    {
        var (account, ann, _) = AccountWithANewRule();
        Scene.Lock(account);

        Assert.Equal(0, Scene.Reassign().Moved);
        Assert.Equal(ann, Scene.Ownership.Owner(account));
    }

    [Fact]
    public void Rerun_Twice_ChangesNothingTheSecondTime()
    {
        var (ann, _, _) = Scene.PoolOfThree();
        Scene.Portfolio(ann, 9);

        var first = Scene.Reassign();
        var second = Scene.Reassign();

        Assert.Equal(7, first.Moved);
        Assert.Equal(0, second.Moved);
        Assert.Empty(second.Explanation["items"]!.AsArray());
    }

    [Fact]
    public void Rerun_DryRunOfMoreThanTheRoom_SimulatesTheRunningLoads()
    {
        var pool = Scene.Ownership.Pool();
        var ann = Scene.Ownership.Officer(pool, "Ann", more: (LoyaltyOfficer.Fields.Active, false));
        Scene.Ownership.Officer(pool, "Bob", capacity: 3);
        Scene.Ownership.Officer(pool, "Cid", capacity: 2);
        Scene.Ownership.Rule(pool);
        Scene.Portfolio(ann, 4);

        var answer = Scene.Reassign(isDryRun: true);

        Assert.Equal(2, answer.Moved);
        var loads = answer.Explanation["loads"]!.AsArray().ToDictionary(load => load!["name"]!.GetValue<string>(), load => load!["after"]!.GetValue<int>());
        Assert.Equal((4, 2, 2), (loads["Ann"], loads["Bob"], loads["Cid"]));
    }

    [Fact]
    public void Segment_Changed_MovesNothingUntilRerunWhenSomebodyElseHasRoom()
    {
        var pool = Scene.Ownership.Pool();
        var ann = Scene.Ownership.Officer(pool, "Ann", capacity: 4);
        Scene.Ownership.Rule(pool);
        var accounts = Scene.Portfolio(ann, 2);
        Environment.Service.Update(new Entity(Account.EntityLogicalName, accounts[0]) { [Account.Fields.Segment] = new OptionSetValue((int)Segment.KeyAccount) });
        Environment.RunJobs();
        Assert.Equal(ann, Scene.Ownership.Owner(accounts[0]));
        Assert.Equal(0, Scene.Reassign().Moved);

        Scene.Ownership.Officer(pool, "Bob", capacity: 5);

        Assert.Equal(1, Scene.Reassign().Moved);
    }

    [Fact]
    public void Rerun_MoreThanAPage_GoesOnWhereItStopped()
    {
        var (ann, bob, _) = Scene.PoolOfThree();
        Scene.Mandate.Change(ann, (LoyaltyOfficer.Fields.Active, false));
        Scene.Mandate.Change(bob, (LoyaltyOfficer.Fields.Capacity, 1000));
        Scene.Portfolio(ann, 203);

        var first = Scene.Reassign(maxSeconds: 0);
        var second = Scene.Reassign(after: first.Next, maxSeconds: 0);

        Assert.Equal((200, 3), (first.Moved, first.Remaining));
        Assert.Equal((3, 0, string.Empty), (second.Moved, second.Remaining, second.Next));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("1|x")]
    [InlineData("-3|x")]
    [InlineData("there|x")]
    public void Rerun_FromAPlaceItNeverGave_IsRefused(string after) =>
        Assert.StartsWith("[LOY-REASSIGN-AFTER] ", Refused(() => Scene.Reassign(after: after)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Loyalty Manager", true)]
    [InlineData("Loyalty Administrator", true)]
    [InlineData("Loyalty Officer", false)]
    [InlineData("Loyalty Contributor", false)]
    public void Rerun_ByRole_IsForManagersAndAdministrators(string role, bool isAllowed)
    {
        var (account, ann, bob) = AccountWithANewRule();
        var caller = Environment.As(Environment.User(role));

        if (isAllowed)
            Scene.Reassign(caller: caller);
        else
            Assert.Contains("prvWriteloy_LoyaltyOfficer", Refused(() => Scene.Reassign(caller: caller)), StringComparison.Ordinal);
        Assert.Equal(isAllowed ? bob : ann, Scene.Ownership.Owner(account));
    }

    private (Guid Account, Guid Ann, Guid Bob) AccountWithANewRule()
    {
        var (first, second) = (Scene.Ownership.Pool("First"), Scene.Ownership.Pool("Second"));
        var (ann, bob) = (Scene.Ownership.Officer(first, "Ann"), Scene.Ownership.Officer(second, "Bob"));
        Scene.Ownership.Rule(first, order: 20);
        var account = Scene.Ownership.Account();
        Scene.Ownership.Rule(second, order: 10);
        Assert.Equal(ann, Scene.Ownership.Owner(account));
        return (account, ann, bob);
    }
}
