using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Churn;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

/// <summary>What the passing of time does to owners, noticed by the periodic evaluation.</summary>
public sealed class OwnershipClockTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private MandateScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Absence_AroundItsStart_DeputyJoinsFromItOn(int minutes, bool isIn)
    {
        var (ann, bob, start, _) = PlannedAbsence();
        Environment.Now = start.AddMinutes(minutes);

        RunClock();

        Assert.Equal(isIn, Scene.Members(ann).Contains(bob));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Absence_AroundItsEnd_DeputyLeavesAtIt(int minutes, bool isIn)
    {
        var (ann, bob, start, end) = PlannedAbsence();
        Environment.Now = start;
        RunClock();
        Environment.Now = end.AddMinutes(minutes);

        RunClock();

        Assert.Equal(isIn, Scene.Members(ann).Contains(bob));
        Assert.Contains(ann, Scene.Members(ann));
    }

    [Fact]
    public void Run_NothingToDo_WritesNothing()
    {
        var ann = Scene.PoorOfficer("Ann");
        Scene.AccountOf(ann);
        RunClock();
        var before = Environment.Observed.Count;

        RunClock();

        Assert.DoesNotContain(Environment.Observed.Skip(before), request => request.Message is "AddMembersTeam" or "RemoveMembersTeam" or "GrantAccess");
        Assert.Equal([ann], Scene.Members(ann));
    }

    [Fact]
    public void Member_AddedByHand_LeavesTheTeam()
    {
        var (ann, stranger) = (Scene.PoorOfficer("Ann"), Environment.User("Loyalty Officer", Scene.OtherUnit));
        Environment.Service.Execute(new AddMembersTeamRequest { TeamId = Scene.TeamOf(ann), MemberIds = [stranger] });

        RunClock();

        Assert.Equal([ann], Scene.Members(ann));
    }

    [Fact]
    public void Vacancy_OfficerBackByThePassingOfTime_IsFilled()
    {
        var pool = Scene.Ownership.Pool();
        var ann = Scene.PoorOfficer("Ann", pool, (LoyaltyOfficer.Fields.AbsentFrom, Environment.Now), (LoyaltyOfficer.Fields.AbsentUntil, Environment.Now.AddDays(1)));
        Scene.Ownership.Rule(pool);
        var account = Scene.Ownership.Account();
        Assert.Null(Scene.Ownership.Owner(account));
        Environment.Now = Environment.Now.AddDays(1);

        RunClock();

        Assert.Equal(ann, Scene.Ownership.Owner(account));
        Assert.Null(Scene.VacantSince(account));
    }

    private (Guid Ann, Guid Bob, DateTime Start, DateTime End) PlannedAbsence()
    {
        var (ann, bob) = (Scene.PoorOfficer("Ann"), Scene.PoorOfficer("Bob"));
        var (start, end) = (Environment.Now.AddDays(3), Environment.Now.AddDays(5));
        Scene.Change(
            ann,
            (LoyaltyOfficer.Fields.AbsentFrom, start),
            (LoyaltyOfficer.Fields.AbsentUntil, end),
            (LoyaltyOfficer.Fields.DeputyId, new EntityReference(LoyaltyOfficer.EntityLogicalName, Scene.ProfileOf(bob))));
        Assert.Equal([ann], Scene.Members(ann));
        return (ann, bob, start, end);
    }

    private void RunClock()
    {
        new RangeScene(Environment).RunAll();
        Environment.RunJobs();
    }
}
