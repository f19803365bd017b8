using System.Text.Json.Nodes;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class HandOverPortfolioTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PortfolioScene Scene { get; } = new(environment);

    [Fact]
    public void HandOver_DryRun_TellsMovesAndLoadsAndWritesNothing()
    {
        var (ann, bob, _) = Scene.PoolOfThree();
        var accounts = Scene.Portfolio(ann, 3);

        var answer = Scene.HandOver(ann, isDryRun: true);

        Assert.Equal((3, 0, false), (answer.Moved, answer.Remaining, answer.More));
        Assert.All(accounts, account => Assert.Equal(ann, Scene.Ownership.Owner(account)));
        Assert.All(accounts, account => Assert.Single(Scene.Ownership.History(account)));
        Assert.Equal((6, 0), Load(answer.Explanation, "Ann"));
        Assert.Equal((0, 4), Load(answer.Explanation, "Bob"));
        Assert.Equal(bob.ToString(), answer.Explanation["items"]![0]!["toUserId"]!.GetValue<string>());
        Assert.Equal("leaving", answer.Explanation["items"]![0]!["refused"]![0]!["why"]!.GetValue<string>());
    }

    [Fact]
    public void HandOver_AfterItsDryRun_DoesExactlyThat()
    {
        var (ann, _, _) = Scene.PoolOfThree();
        Scene.Portfolio(ann, 5);
        var planned = Scene.HandOver(ann, isDryRun: true);

        var done = Scene.HandOver(ann);

        Assert.Equal(planned.Explanation.ToJsonString(), done.Explanation.ToJsonString());
        Assert.Equal(planned.Moved, done.Moved);
        Assert.All(
            planned.Explanation["items"]!.AsArray(),
            item => Assert.Equal(item!["toUserId"]!.GetValue<Guid>(), Scene.Ownership.Owner(item["accountId"]!.GetValue<Guid>())));
    }

    [Fact]
    public void HandOver_ByRules_LeavesHistoryWithRefusalsAndANote()
    {
        var (ann, _, _) = Scene.PoolOfThree();
        var account = Scene.Portfolio(ann, 1)[0];
        Environment.Create("task", ("subject", "Call back"), ("regardingobjectid", new EntityReference(Account.EntityLogicalName, account)));

        Scene.HandOver(ann);

        var change = Scene.Ownership.History(account)[^1];
        Assert.Equal((int)AssignmentReason.HandOver, change.GetAttributeValue<OptionSetValue>(OwnerAssignment.Fields.Reason).Value);
        Assert.Equal(ann, change.GetAttributeValue<EntityReference>(OwnerAssignment.Fields.FromUserId).Id);
        Assert.Contains("\"why\":\"leaving\"", change.GetAttributeValue<string>(OwnerAssignment.Fields.Explanation), StringComparison.Ordinal);
        var note = Scene.Note(account);
        Assert.Equal("Loyalty: handed over from Ann Test to Bob", note.GetAttributeValue<string>(Annotation.Fields.Subject));
        var text = note.GetAttributeValue<string>(Annotation.Fields.NoteText);
        Assert.All(["Churn risk: not evaluated yet.", "Open promises: 0", "Open tasks: 1", "- Call back"], line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Fact]
    public void HandOver_TimeIsUp_StopsAfterOneAndGoesOnWhenRunAgain()
    {
        var (ann, _, _) = Scene.PoolOfThree();
        var accounts = Scene.Portfolio(ann, 3);
        var runs = new List<(int, int, bool)>();

        for (var run = 0; run < 4; run++)
        {
            var answer = Scene.HandOver(ann, maxSeconds: 0);
            runs.Add((answer.Moved, answer.Remaining, answer.More));
        }

        Assert.Equal([(1, 2, true), (1, 1, true), (1, 0, false), (0, 0, false)], runs);
        Assert.All(accounts, account => Assert.Equal(2, Scene.Ownership.History(account).Count));
    }

    [Fact]
    public void HandOver_MoreThanTheRoom_FillsTheCapacitiesAndLeavesTheRestVacant()
    {
        var pool = Scene.Ownership.Pool();
        var ann = Scene.Ownership.Officer(pool, "Ann");
        var bob = Scene.Ownership.Officer(pool, "Bob", capacity: 5);
        Scene.Ownership.Rule(pool);
        var accounts = Scene.Portfolio(ann, 4);

        var answer = Scene.HandOver(ann);

        Assert.Equal((4, 0), (answer.Moved, answer.Remaining));
        Assert.Equal(2, accounts.Count(account => Scene.Ownership.Owner(account) == bob));
        var vacant = accounts.Where(account => Scene.Ownership.Owner(account) is null).ToList();
        Assert.Equal(2, vacant.Count);
        Assert.All(vacant, account => Assert.Equal(Environment.Now, Scene.Mandate.VacantSince(account)));
        Assert.All(vacant, account => Assert.Equal(
            (int)AssignmentReason.NoEligibleOfficer, Scene.Ownership.History(account)[^1].GetAttributeValue<OptionSetValue>(OwnerAssignment.Fields.Reason).Value));
    }

    [Fact]
    public void HandOver_LockedAccounts_WaitForAChosenOfficerAndStayLocked()
    {
        var (ann, bob, _) = Scene.PoolOfThree();
        var account = Scene.Portfolio(ann, 1)[0];
        Scene.Lock(account);

        var byRules = Scene.HandOver(ann);
        Assert.Equal((0, 1, false), (byRules.Moved, byRules.Remaining, byRules.More));
        Assert.Equal("locked", byRules.Explanation["items"]![0]!["outcome"]!.GetValue<string>());
        Assert.Equal(ann, Scene.Ownership.Owner(account));
        var byHand = Scene.HandOver(ann, to: bob);

        Assert.Equal((1, 0), (byHand.Moved, byHand.Remaining));
        Assert.Equal(bob, Scene.Ownership.Owner(account));
        Assert.True(Scene.IsLocked(account));
    }

    [Fact]
    public void HandOver_ToOneOfficer_NeverPassesTheCapacity()
    {
        var (ann, bob, _) = Scene.PoolOfThree();
        Scene.Mandate.Change(bob, (LoyaltyOfficer.Fields.Capacity, 4));
        var accounts = Scene.Portfolio(ann, 3);

        var answer = Scene.HandOver(ann, to: bob);

        Assert.Equal((2, 1, false), (answer.Moved, answer.Remaining, answer.More));
        Assert.Equal(2, accounts.Count(account => Scene.Ownership.Owner(account) == bob));
        Assert.Contains(answer.Explanation["items"]!.AsArray(), item => item!["outcome"]!.GetValue<string>() == "stays");
    }

    [Fact]
    public void HandOver_OfAUserWhoLeft_KeepsTheVacancyClockOfWhatNobodyTakes()
    {
        var pool = Scene.Ownership.Pool();
        var ann = Scene.Ownership.Officer(pool, "Ann");
        Scene.Ownership.Rule(pool);
        var account = Scene.Portfolio(ann, 1)[0];
        Scene.Mandate.Disable(ann);
        var since = Environment.Now;
        Environment.Now = since.AddDays(2);

        Scene.HandOver(ann);

        Assert.Null(Scene.Ownership.Owner(account));
        Assert.Equal(since, Scene.Mandate.VacantSince(account));
    }

    [Fact]
    public void HandOver_OfAUserWhoLeft_StopsTheClockAndMovesTheAccess()
    {
        var pool = Scene.Ownership.Pool();
        var ann = Scene.Mandate.PoorOfficer("Ann", pool);
        var account = Scene.Mandate.AccountOf(ann);
        Scene.Unlock(account);
        var bob = Scene.Mandate.PoorOfficer("Bob", pool);
        Scene.Ownership.Rule(pool);
        Scene.Mandate.Disable(ann);

        Scene.HandOver(ann);
        Environment.RunJobs();

        Assert.Null(Scene.Mandate.VacantSince(account));
        Assert.True(Scene.Mandate.Access(account, bob).HasFlag(AccessRights.WriteAccess));
        Assert.Equal(AccessRights.None, Scene.Mandate.Access(account, ann));
    }

    [Fact]
    public void HandOver_InactiveAccounts_AreLeftAlone()
    {
        var (ann, _, _) = Scene.PoolOfThree();
        var account = Scene.Portfolio(ann, 1)[0];
        Environment.Service.Update(new Entity(Account.EntityLogicalName, account) { [Account.Fields.StateCode] = new OptionSetValue((int)Account.StateCode.Inactive) });

        Assert.Equal((0, 0), (Scene.HandOver(ann).Moved, Scene.HandOver(ann).Remaining));
        Assert.Equal(ann, Scene.Ownership.Owner(account));
    }

    [Fact]
    public void HandOver_BadInput_IsRefused()
    {
        var (ann, bob, _) = Scene.PoolOfThree();
        Scene.Mandate.Disable(bob);

        Assert.StartsWith("[LOY-HANDOVER-FROM] ", Refused(() => Scene.HandOver(Guid.Empty)), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-HANDOVER-TO] ", Refused(() => Scene.HandOver(ann, to: ann)), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-HANDOVER-TO] ", Refused(() => Scene.HandOver(ann, to: bob)), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-HANDOVER-TO] ", Refused(() => Scene.HandOver(ann, to: Scene.Ownership.User("Stranger"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Loyalty Manager", true)]
    [InlineData("Loyalty Administrator", true)]
    [InlineData("Loyalty Officer", false)]
    [InlineData("Loyalty Contributor", false)]
    [InlineData("Loyalty Reader", false)]
    public void HandOver_ByRole_IsForManagersAndAdministrators(string role, bool isAllowed)
    {
        var (ann, _, _) = Scene.PoolOfThree();
        Scene.Portfolio(ann, 2);
        var caller = Environment.As(Environment.User(role));

        if (isAllowed)
            Assert.Equal(2, Scene.HandOver(ann, caller: caller).Moved);
        else
            Assert.Contains("prvWriteloy_LoyaltyOfficer", Refused(() => Scene.HandOver(ann, caller: caller)), StringComparison.Ordinal);
    }

    [Fact]
    public void HandOver_TenMoreAccounts_CostThreeCallsEach()
    {
        var (ann, bob, _) = Scene.PoolOfThree();
        Assert.Equal(30, Cost(ann, bob, accounts: 20) - Cost(ann, bob, accounts: 10));
    }

    private int Cost(Guid from, Guid to, int accounts)
    {
        Scene.Portfolio(from, accounts);
        var before = Environment.Observed.Count;
        Assert.Equal(accounts, Scene.HandOver(from, to).Moved);
        return Environment.Observed.Skip(before).Single(request => request.Message == HandOverPortfolioApi.Name).ServiceCalls;
    }

    private static (int Before, int After) Load(JsonNode explanation, string officer)
    {
        var load = explanation["loads"]!.AsArray().Single(item => item!["name"]!.GetValue<string>() == officer)!;
        return (load["before"]!.GetValue<int>(), load["after"]!.GetValue<int>());
    }
}
