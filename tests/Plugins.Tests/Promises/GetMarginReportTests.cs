using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;
using static Dynamics.Loyalty.Plugins.Tests.Promises.ReportScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>Promises of 100 working minutes and a margin of 100, requested at 08:00 on Monday 2 March 2026 in Zurich.</summary>
public sealed class GetMarginReportTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    private ReportScene Report { get; } = new(environment);

    [Fact]
    public void Policy_DeliveriesOfEachKind_ShowsCountsRatesAndMarginUsed()
    {
        var policy = Policy();
        Deliver(policy, 60, 100, 150, 200, 201);
        Break(policy);

        using var report = Report.Read();

        var row = Assert.Single(Part(report, "policies", "id", policy));
        Assert.Equal((2, 2, 2), Counts(row));
        Assert.Equal(66.67m, row.GetProperty("keptRate").GetDecimal());
        Assert.Equal(33.33m, row.GetProperty("keptEarlyRate").GetDecimal());
        // 0 and 0 early, 50 and 100 of the margin.
        Assert.Equal(37.5m, row.GetProperty("marginUsedPercent").GetDecimal());
        Assert.Equal((100, 100, 90m), (Int(row, "leadMinutes"), Int(row, "marginMinutes"), row.GetProperty("targetKeptRate").GetDecimal()));
        Assert.Equal("tooThin", row.GetProperty("verdict").GetString());
        var department = report.RootElement.GetProperty("departments").EnumerateArray().Single();
        Assert.Equal(((int)Department.FieldTechnicians, (2, 2, 2)), (Int(department, "department"), Counts(department)));
    }

    [Theory]
    [InlineData(120, 18, 2, "tooLarge")]
    [InlineData(150, 18, 2, "fits")]
    [InlineData(150, 17, 3, "tooSmall")]
    public void Policy_EnoughDeliveries_IsJudged(int minutes, int kept, int broken, string verdict)
    {
        var policy = Policy();
        Deliver(policy, [.. Enumerable.Repeat(minutes, kept), .. Enumerable.Repeat(230, broken)]);

        using var report = Report.Read();

        var row = Assert.Single(Part(report, "policies", "id", policy));
        Assert.Equal(verdict, row.GetProperty("verdict").GetString());
        Assert.Equal(kept >= 18 ? minutes : 230, Int(row, "quantileMinutes"));
    }

    [Fact]
    public void PersonAndTeam_PromisesOfTwoMembers_AreAddedUp()
    {
        var policy = Policy();
        var (ann, bob) = (Environment.User("Loyalty Contributor"), Environment.User("Loyalty Contributor"));
        var team = Environment.Create(Team.EntityLogicalName, (Team.Fields.Name, "Workshop"));
        Environment.Service.Associate(Team.EntityLogicalName, team, new Relationship("teammembership_association"), [To(SystemUser.EntityLogicalName, ann), To(SystemUser.EntityLogicalName, bob)]);
        Deliver(policy, ann, 60, 150);
        Deliver(policy, bob, 230);

        using var report = Report.Read();

        Assert.Equal((1, 1, 0), Counts(Assert.Single(Part(report, "people", "userId", ann))));
        Assert.Equal((0, 0, 1), Counts(Assert.Single(Part(report, "people", "userId", bob))));
        var row = Assert.Single(Part(report, "teams", "teamId", team));
        Assert.Equal("Workshop", row.GetProperty("name").GetString());
        Assert.Equal((1, 1, 1), Counts(row));
    }

    [Theory]
    [InlineData("2026-03-02 09:00 +01:00", "2026-03-02 10:00 +01:00", 1)]
    [InlineData("2026-03-02 09:00:01 +01:00", "2026-03-02 10:00 +01:00", 0)]
    [InlineData("2026-03-02 08:00 +01:00", "2026-03-02 09:00 +01:00", 0)]
    public void Period_AroundADelivery_IncludesItsStartAndNotItsEnd(string from, string to, int count)
    {
        var policy = Policy();
        Deliver(policy, 60);

        using var report = Report.Read(At(from), At(to));

        Assert.Equal(count, Int(Assert.Single(Part(report, "policies", "id", policy)), "sample"));
    }

    [Fact]
    public void Open_PromisesOfOnePerson_AreCountedByWhereTheyStand()
    {
        var policy = Policy();
        var pat = Environment.User("Loyalty Contributor");
        Open(policy, pat, "2026-03-02 08:00 +01:00");
        Open(policy, pat, "2026-03-02 10:00 +01:00");
        new PauseScene(Environment).PauseFrom(Open(policy, pat, "2026-03-02 08:00 +01:00"), "2026-03-02 08:30 +01:00");
        Environment.Now = At("2026-03-02 11:40:01 +01:00");
        Open(policy, pat, "2026-03-02 11:00 +01:00");

        using var report = Report.Read();

        var row = Assert.Single(Part(report, "open", "userId", pat));
        Assert.Equal((4, 1, 1, 1), (Int(row, "open"), Int(row, "usingMargin"), Int(row, "late"), Int(row, "paused")));
        Assert.Equal(15, report.RootElement.GetProperty("openLimit").GetInt32());
    }

    [Fact]
    public void Period_EmptyOrTooLong_IsRefused()
    {
        AssertRefused(() => Report.Read(At("2026-03-02"), At("2026-03-02")));
        AssertRefused(() => Report.Read(At("2024-03-01"), At("2026-03-03")));
        AssertRefused(() => Report.Read(to: At("1900-01-01")));

        static void AssertRefused(Action action) => Assert.StartsWith("[LOY-REPORT-PERIOD] ", Refused(action), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Loyalty Manager", true)]
    [InlineData("Loyalty Administrator", true)]
    [InlineData("Loyalty Officer", false)]
    [InlineData("Loyalty Contributor", false)]
    [InlineData("Loyalty Reader", false)]
    public void Request_ByRole_IsForManagersAndAdministrators(string role, bool isAllowed)
    {
        var policy = Policy();
        Deliver(policy, 60);
        var user = Environment.User(role);

        if (!isAllowed)
        {
            Refused(() => Report.Read(user: user));
            return;
        }

        using var report = Report.Read(user: user);
        Assert.Equal(1, Int(Assert.Single(Part(report, "policies", "id", policy)), "sample"));
    }

    [Fact]
    public void Report_FivePoliciesWithTwentyDeliveries_ReadsThemInAFewCalls()
    {
        for (var i = 0; i < 5; i++)
            Deliver(Policy(), [.. Enumerable.Repeat(150, 20)]);

        using var report = Report.Read();

        // Length and three sums of what ended, four of what is open, pauses, policies, a sample for each, special days, limit, teams.
        Assert.InRange(Environment.Observed[^1].ServiceCalls, 1, 18);
        Assert.InRange(Environment.Observed[^1].RowsRead, 1, 150);
    }

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private Guid Policy()
    {
        Environment.Now = At("2026-06-01");
        return Scene.Policy(Scene.Calendar(), (PromisePolicy.Fields.LeadMinutes, 100), (PromisePolicy.Fields.MarginMinutes, 100));
    }

    private void Deliver(Guid policy, params int[] minutes) => Deliver(policy, Environment.AdministratorId, minutes);

    private void Deliver(Guid policy, Guid owner, params int[] minutes)
    {
        var account = Scene.Account();
        var requested = At("2026-03-02 08:00 +01:00");
        foreach (var after in minutes)
        {
            Scene.Promise(
                policy,
                account,
                (Promise.Fields.OwnerId, To(SystemUser.EntityLogicalName, owner)),
                (Promise.Fields.RequestedOn, requested),
                (Promise.Fields.DeliveredOn, requested.AddMinutes(after)));
        }
    }

    private void Break(Guid policy) =>
        Scene.Update(
            Open(policy, Environment.AdministratorId, "2026-03-02 08:00 +01:00"),
            (Promise.Fields.Status, Choice(PromiseStatus.Broken)),
            (Promise.Fields.BrokenReason, "Supplier is gone"));

    private Guid Open(Guid policy, Guid owner, string requested) =>
        Scene.Promise(
            policy, Scene.Account(), (Promise.Fields.OwnerId, To(SystemUser.EntityLogicalName, owner)), (Promise.Fields.RequestedOn, At(requested)));
}
