using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using PlayTask = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Tests.Plays;

/// <summary>A play ends when its tasks are done, or when somebody says how it ended.</summary>
public sealed class ClosePlayTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PlayScene Scene { get; } = new(environment);

    [Fact]
    public void Tasks_AllDoneOrGivenUp_CloseThePlay()
    {
        var (account, tasks) = Opened("One", "Two");

        Scene.End(tasks[0], PlayTask.StateCode.Completed);
        Assert.False(Scene.Plays(account).Single().Contains(Play.Fields.ClosedOn));
        Scene.End(tasks[1], PlayTask.StateCode.Canceled);

        var play = Scene.Plays(account).Single();
        Assert.Equal((int)PlayOutcome.TasksDone, play.GetAttributeValue<OptionSetValue>(Play.Fields.Outcome).Value);
        Assert.Equal(Environment.Now, play.GetAttributeValue<DateTime?>(Play.Fields.ClosedOn));
    }

    [Fact]
    public void Tasks_AllGivenUp_CloseNothing()
    {
        var (account, tasks) = Opened("One", "Two");

        Array.ForEach(tasks, task => Scene.End(task, PlayTask.StateCode.Canceled));

        Assert.False(Scene.Plays(account).Single().Contains(Play.Fields.ClosedOn));
    }

    [Fact]
    public void Tasks_LastTwoDoneAtOnce_CloseThePlay()
    {
        var (account, tasks) = Opened("One", "Two");

        Parallel.ForEach(tasks, task => Scene.End(task, PlayTask.StateCode.Completed, Environment.As(Environment.AdministratorId)));

        Assert.True(Scene.Plays(account).Single().Contains(Play.Fields.ClosedOn));
    }

    [Fact]
    public void Task_DoneByAContributorWhoMayNotSeeThePlay_ClosesIt()
    {
        var (account, tasks) = Opened("One");
        var contributor = Environment.User("Loyalty Contributor");
        Environment.Service.Update(new Entity(PlayTask.EntityLogicalName, tasks[0])
        {
            [PlayTask.Fields.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, contributor),
        });

        Scene.End(tasks[0], PlayTask.StateCode.Completed, Environment.As(contributor));

        Assert.True(Scene.Plays(account).Single().Contains(Play.Fields.ClosedOn));
    }

    [Theory]
    [InlineData(PlayOutcome.Read)]
    [InlineData(PlayOutcome.ConversationHeld)]
    [InlineData(PlayOutcome.ActionChanged)]
    public void Outcome_EnteredByItsOfficer_ClosesThePlayAndLetsTheNextOpen(PlayOutcome outcome)
    {
        var officer = Environment.User("Loyalty Officer");
        var account = Scene.AccountOf(officer);
        Scene.Level(account, RiskLevel.AtRisk);
        var play = Scene.Plays(account).Single().Id;

        Environment.As(officer).Update(new Entity(Play.EntityLogicalName, play)
        {
            [Play.Fields.Outcome] = new OptionSetValue((int)outcome), [Play.Fields.OutcomeNote] = "Agreed on a visit each quarter.",
        });
        Scene.Level(account, RiskLevel.None);
        Scene.Level(account, RiskLevel.AtRisk);

        var plays = Scene.Plays(account);
        Assert.Equal([true, false], plays.OrderBy(row => row.Id == play ? 0 : 1).Select(row => row.Contains(Play.Fields.ClosedOn)));
        Assert.False(plays.Single(row => row.Id == play).Contains(Play.Fields.FellOn));
    }

    [Fact]
    public void Play_ChangedByHand_IsRefused()
    {
        var (account, _) = Opened("One");
        var play = Scene.Plays(account).Single().Id;
        void Change(string column, object? value) => Environment.Service.Update(new Entity(Play.EntityLogicalName, play) { [column] = value });

        Assert.StartsWith("[LOY-PLAY-LOCKED] ", Refused(() => Change(Play.Fields.ClosedOn, Environment.Now)), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-PLAY-LOCKED] ", Refused(() => Change(Play.Fields.OpenKey, value: null)), StringComparison.Ordinal);
        Change(Play.Fields.Outcome, new OptionSetValue((int)PlayOutcome.Read));
        Assert.StartsWith("[LOY-PLAY-CLOSED] ", Refused(() => Change(Play.Fields.Outcome, value: null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Account_Deleted_TakesItsPlaysAlong()
    {
        var (account, _) = Opened("One");

        Environment.Service.Delete(Account.EntityLogicalName, account);
        Environment.RunJobs();

        Assert.Empty(Scene.Plays(account));
    }

    private (Guid Account, Guid[] Tasks) Opened(params string[] subjects)
    {
        foreach (var subject in subjects)
        {
            Scene.Planned(RiskLevel.AtRisk, subject);
        }

        var account = Scene.AccountOf(owner: null);
        Scene.Level(account, RiskLevel.AtRisk);
        return (account, [.. Scene.Tasks(Scene.Plays(account).Single().Id).Select(task => task.Id)]);
    }
}
