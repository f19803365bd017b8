using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using PlayTask = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Tests.Plays;

/// <summary>Crossing into at risk or critical opens one play.</summary>
public sealed class OpenPlayTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PlayScene Scene { get; } = new(environment);

    [Fact]
    public void Score_CrossingIntoAtRisk_OpensAPlayWithItsPlannedTasks()
    {
        Scene.Planned(RiskLevel.AtRisk, "Second", days: 3, Department.Quality, order: 2);
        Scene.Planned(RiskLevel.AtRisk, "First", days: 0, Department.Sales, order: 1);
        Scene.Planned(RiskLevel.Critical, "Not this one");
        Scene.Churn.Kind(SignalKind.Detractor, points: 60);
        var officer = Environment.User("Loyalty Officer");
        var account = Scene.AccountOf(officer);

        Scene.Churn.Feedback(account, recommendation: 1);
        Environment.RunJobs();

        var play = Scene.Plays(account).Single();
        Assert.Equal(officer, play.GetAttributeValue<EntityReference>(Play.Fields.OwnerId).Id);
        Assert.Equal("Keep Acme", play.GetAttributeValue<string>(Play.Fields.Name));
        Assert.Equal((int)RiskLevel.AtRisk, play.GetAttributeValue<OptionSetValue>(Play.Fields.Level).Value);
        Assert.Equal(Environment.Now, play.GetAttributeValue<DateTime?>(Play.Fields.OpenedOn));
        Assert.Equal(Scene.Churn.History(account).Single().Id, play.GetAttributeValue<EntityReference>(Play.Fields.EvaluationId).Id);
        var tasks = Scene.Tasks(play.Id).OrderBy(task => task.GetAttributeValue<DateTime?>(PlayTask.Fields.ScheduledEnd)).ToList();
        Assert.Equal(["First", "Second"], tasks.Select(task => task.GetAttributeValue<string>(PlayTask.Fields.Subject)));
        Assert.Equal([Department.Sales, Department.Quality], tasks.Select(task => (Department)task.GetAttributeValue<OptionSetValue>(PlayTask.Fields.Department).Value));
        Assert.Equal(
            [new DateTime(2026, 3, 3, 0, 0, 0, DateTimeKind.Utc), new DateTime(2026, 3, 6, 0, 0, 0, DateTimeKind.Utc)],
            tasks.Select(task => task.GetAttributeValue<DateTime>(PlayTask.Fields.ScheduledEnd)));
        Assert.All(tasks, task => Assert.Equal((officer, account), (task.GetAttributeValue<EntityReference>(PlayTask.Fields.OwnerId).Id, task.GetAttributeValue<EntityReference>(PlayTask.Fields.RegardingObjectId).Id)));
    }

    [Fact]
    public void Tasks_OnACalendar_AreDueAtTheEndOfItsWorkingDays()
    {
        var calendar = Environment.Create(
            BusinessCalendar.EntityLogicalName,
            (BusinessCalendar.Fields.Name, "Office"),
            (BusinessCalendar.Fields.TimeZone, "UTC"),
            (BusinessCalendar.Fields.OpeningHours, "Mon-Fri 09:00-17:00"));
        Scene.Planned(RiskLevel.Critical, "Call", days: 5, calendar: calendar);
        var account = Scene.AccountOf(owner: null);

        Scene.Level(account, RiskLevel.Critical);

        // Monday the 2nd and five working days: Monday the 9th.
        Assert.Equal(
            new DateTime(2026, 3, 9, 17, 0, 0, DateTimeKind.Utc),
            Scene.Tasks(Scene.Plays(account).Single().Id).Single().GetAttributeValue<DateTime>(PlayTask.Fields.ScheduledEnd));
    }

    [Fact]
    public void Level_WithoutPlannedTasks_GivesOneToTalkWithTheCustomer()
    {
        var account = Scene.AccountOf(owner: null);

        Scene.Level(account, RiskLevel.AtRisk);

        var task = Scene.Tasks(Scene.Plays(account).Single().Id).Single();
        Assert.Equal("Talk with Acme and find out what is wrong", task.GetAttributeValue<string>(PlayTask.Fields.Subject));
    }

    [Fact]
    public void Level_RisingToWatch_OpensNothing()
    {
        var account = Scene.AccountOf(owner: null);

        Scene.Level(account, RiskLevel.Watch);

        Assert.Empty(Scene.Plays(account));
    }

    [Fact]
    public void Level_RisingFurtherWhileAPlayIsOpen_OpensNoSecondOne()
    {
        var account = Scene.AccountOf(owner: null);
        Scene.Level(account, RiskLevel.AtRisk);

        Scene.Level(account, RiskLevel.Critical);

        var play = Scene.Plays(account).Single();
        Assert.Equal((int)RiskLevel.AtRisk, play.GetAttributeValue<OptionSetValue>(Play.Fields.Level).Value);
        Assert.Equal((int)RiskLevel.Critical, play.GetAttributeValue<OptionSetValue>(Play.Fields.CurrentLevel).Value);
    }

    [Fact]
    public void Level_FallingAndRisingAgain_ClosesNothingAndSaysSo()
    {
        var account = Scene.AccountOf(owner: null);
        Scene.Level(account, RiskLevel.AtRisk);

        Scene.Level(account, RiskLevel.None);
        var fallen = Scene.Plays(account).Single();
        Scene.Level(account, RiskLevel.AtRisk);
        var risen = Scene.Plays(account).Single();

        Assert.Equal(Environment.Now, fallen.GetAttributeValue<DateTime?>(Play.Fields.FellOn));
        Assert.StartsWith("The risk fell below “at risk” on 2026-03-02.", fallen.GetAttributeValue<string>(Play.Fields.Note), StringComparison.Ordinal);
        Assert.False(fallen.Contains(Play.Fields.ClosedOn) || risen.Contains(Play.Fields.ClosedOn) || risen.Contains(Play.Fields.FellOn));
        Assert.StartsWith("The risk rose again", risen.GetAttributeValue<string>(Play.Fields.Note), StringComparison.Ordinal);
    }

    [Fact]
    public void Owner_Absent_ThePlayGoesToWhoeverActs()
    {
        var (absent, deputy) = (Environment.User("Loyalty Officer"), Environment.User("Loyalty Officer"));
        Scene.Officer(absent, Environment.Now.AddDays(-1), Scene.Officer(deputy));
        var account = Scene.AccountOf(absent);

        Scene.Level(account, RiskLevel.AtRisk);

        Assert.Equal(deputy, Scene.Plays(account).Single().GetAttributeValue<EntityReference>(Play.Fields.OwnerId).Id);
    }

    [Fact]
    public void Owner_Missing_ThePlayGoesToTheOwnerOfTheAccountsRow()
    {
        var account = Scene.AccountOf(owner: null);

        Scene.Level(account, RiskLevel.AtRisk);

        Assert.Equal(Environment.AdministratorId, Scene.Plays(account).Single().GetAttributeValue<EntityReference>(Play.Fields.OwnerId).Id);
    }

    [Fact]
    public void Crossing_ReportedTwiceAtOnce_OpensOnePlay()
    {
        var account = Scene.AccountOf(owner: null);
        Scene.Churn.Override(account, RiskLevel.Critical, "Stage direction.", Environment.Now.Date);
        OrganizationRequest Report() => new(FollowRiskLevelApi.Name)
        {
            ["Target"] = new EntityReference(Account.EntityLogicalName, account), [FollowRiskLevelApi.Request.Rose] = true,
        };

        Parallel.For(0, 8, _ => Environment.As(Environment.AdministratorId).Execute(Report()));
        Environment.RunJobs();

        Assert.Single(Scene.Tasks(Scene.Plays(account).Single().Id));
    }

    [Theory]
    [InlineData("System Administrator")]
    [InlineData("Loyalty Administrator")]
    [InlineData("Loyalty Officer")]
    public void Play_OpenedByAPerson_IsRefused(string role)
    {
        var service = Environment.As(Environment.User(role));

        var message = Refused(() => service.Create(new Entity(Play.EntityLogicalName)));

        Assert.StartsWith("[LOY-PLAY-BY-RULE] ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Crossing_ReportedByAPerson_IsRefusedByThePlatform()
    {
        var account = Scene.AccountOf(owner: null);
        var service = Environment.As(Environment.User("Loyalty Administrator"));

        var message = Refused(() => service.Execute(new OrganizationRequest(FollowRiskLevelApi.Name)
        {
            ["Target"] = new EntityReference(Account.EntityLogicalName, account), [FollowRiskLevelApi.Request.Rose] = true,
        }));

        Assert.Contains("prvCreateloy_Play", message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(RiskLevel.Watch, "Call", 1, "[LOY-PLAY-TASK-LEVEL] ")]
    [InlineData(RiskLevel.AtRisk, " ", 1, "[LOY-PLAY-TASK-SUBJECT] ")]
    [InlineData(RiskLevel.AtRisk, "Call", -1, "[LOY-PLAY-TASK-DUE] ")]
    [InlineData(RiskLevel.AtRisk, "Call", 367, "[LOY-PLAY-TASK-DUE] ")]
    public void PlannedTask_ThatNoPlayCouldHave_IsRefused(RiskLevel level, string subject, int days, string head) =>
        Assert.StartsWith(head, Refused(() => Scene.Planned(level, subject, days)), StringComparison.Ordinal);
}
