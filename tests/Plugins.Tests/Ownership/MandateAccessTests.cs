using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class MandateAccessTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private const AccessRights Given = AccessRights.ReadAccess | AccessRights.WriteAccess | AccessRights.AppendAccess | AccessRights.AppendToAccess;

    private MandateScene Scene { get; } = new(environment);

    [Fact]
    public void Officer_GetsAnAccount_ReadsAndWritesItUntilAnotherGetsIt()
    {
        var (ann, bob) = (Scene.PoorOfficer("Ann"), Scene.PoorOfficer("Bob"));
        var account = Scene.AccountOf(ann);

        Assert.Equal(Given, Scene.Access(account, ann));
        Assert.Equal(AccessRights.None, Scene.Access(account, bob));
        Scene.SetOwner(account, bob);
        Assert.Equal(AccessRights.None, Scene.Access(account, ann));
        Assert.Equal(Given, Scene.Access(account, bob));
        Scene.SetOwner(account, user: null);
        Assert.Equal(AccessRights.None, Scene.Access(account, bob));
    }

    [Fact]
    public void Officer_GetsAnAccountByRule_ReadsItOnceTheJobHasRun()
    {
        var pool = Scene.Ownership.Pool();
        var ann = Scene.PoorOfficer("Ann", pool);
        Scene.Ownership.Rule(pool);
        var account = Scene.Ownership.Account();

        Assert.Equal(AccessRights.None, Scene.Access(account, ann));
        Environment.RunJobs();

        Assert.Equal(Given, Scene.Access(account, ann));
    }

    [Fact]
    public void Owner_ChangesTwiceBeforeTheJobsRun_OnlyTheLastKeepsAccess()
    {
        var (ann, bob, cid) = (Scene.PoorOfficer("Ann"), Scene.PoorOfficer("Bob"), Scene.PoorOfficer("Cid"));
        var account = Scene.AccountOf(ann);
        Scene.Write(account, bob);
        Scene.Write(account, cid);
        Scene.Write(account, ann);

        Environment.RunJobs();

        Assert.Equal(Given, Scene.Access(account, ann));
        Assert.All([bob, cid], user => Assert.Equal(AccessRights.None, Scene.Access(account, user)));
    }

    [Fact]
    public void Owner_WithoutProfile_IsGivenTheAccountInPersonAndThenByTheTeam()
    {
        var user = Environment.User("Loyalty Officer", Scene.OtherUnit);
        var account = Scene.AccountOf(user);
        Assert.Equal(Given, Scene.Access(account, user));

        Scene.Ownership.Profile(user, pool: null, "Late");
        Environment.RunJobs();
        Assert.Equal(Given, Scene.Access(account, user));
        Scene.SetOwner(account, user: null);

        Assert.Equal(AccessRights.None, Scene.Access(account, user));
    }

    [Fact]
    public void Profile_GetsItsUserLater_GetsItsTeamThen()
    {
        var profile = Environment.Create(
            LoyaltyOfficer.EntityLogicalName, (LoyaltyOfficer.Fields.Name, "Open post"), (LoyaltyOfficer.Fields.Capacity, 10), (LoyaltyOfficer.Fields.Active, true));
        Assert.Null(Scene.Team(profile));
        var user = Environment.User("Loyalty Officer", Scene.OtherUnit);

        Environment.Service.Update(new Entity(LoyaltyOfficer.EntityLogicalName, profile)
        {
            [LoyaltyOfficer.Fields.UserId] = new EntityReference(SystemUser.EntityLogicalName, user),
        });

        Assert.NotNull(Scene.Team(profile));
        Assert.Equal(Given, Scene.Access(Scene.AccountOf(user), user));
    }

    [Fact]
    public void Team_IsAnAccessTeamOfTheOfficerAlone()
    {
        var ann = Scene.PoorOfficer("Ann");

        var team = Environment.Read(Team.EntityLogicalName, Scene.TeamOf(ann), Team.Fields.TeamType, Team.Fields.Name);

        Assert.Equal(1, team.GetAttributeValue<OptionSetValue>(Team.Fields.TeamType).Value);
        Assert.StartsWith("Ann ", team.GetAttributeValue<string>(Team.Fields.Name), StringComparison.Ordinal);
        Assert.Equal([ann], Scene.Members(ann));
    }

    [Fact]
    public void Manager_WithoutRightsOnTeams_MakesAnOfficerWithATeam()
    {
        var administrator = Environment.As(Environment.User("Loyalty Administrator"));
        var user = Environment.User("Loyalty Officer", Scene.OtherUnit);

        var profile = administrator.Create(new Entity(LoyaltyOfficer.EntityLogicalName)
        {
            [LoyaltyOfficer.Fields.Name] = "New",
            [LoyaltyOfficer.Fields.UserId] = new EntityReference(SystemUser.EntityLogicalName, user),
            [LoyaltyOfficer.Fields.Capacity] = 10,
        });
        Environment.RunJobs();

        Assert.NotNull(Scene.Team(profile));
        Assert.Equal([user], Scene.Members(user));
    }
}
