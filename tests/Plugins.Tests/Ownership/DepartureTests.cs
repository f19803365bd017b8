using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class DepartureTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private MandateScene Scene { get; } = new(environment);

    [Fact]
    public void User_Disabled_ClockStartsTeamIsEmptiedAndNothingMoves()
    {
        var ann = Scene.PoorOfficer("Ann");
        var account = Scene.AccountOf(ann);

        Scene.Disable(ann);

        Assert.Equal(ann, Scene.Ownership.Owner(account));
        Assert.Equal(Environment.Now, Scene.VacantSince(account));
        Assert.Empty(Scene.Members(ann));
    }

    [Fact]
    public void User_EnabledAgain_ClockStopsAndAccessReturns()
    {
        var ann = Scene.PoorOfficer("Ann");
        var account = Scene.AccountOf(ann);
        Scene.Disable(ann);
        Environment.Now = Environment.Now.AddDays(1);

        Scene.Disable(ann, isDisabled: false);

        Assert.Null(Scene.VacantSince(account));
        Assert.True(Scene.Access(account, ann).HasFlag(AccessRights.WriteAccess));
    }

    [Fact]
    public void Profile_DeactivatedAndActivated_StartsAndStopsTheClock()
    {
        var ann = Scene.PoorOfficer("Ann");
        var account = Scene.AccountOf(ann);

        Scene.Change(ann, State(LoyaltyOfficer.StateCode.Inactive));
        Assert.Equal(Environment.Now, Scene.VacantSince(account));
        Assert.Equal(AccessRights.None, Scene.Access(account, ann));
        Scene.Change(ann, State(LoyaltyOfficer.StateCode.Active));

        Assert.Null(Scene.VacantSince(account));
        Assert.Equal([ann], Scene.Members(ann));
    }

    [Fact]
    public void Profile_TakesNoAccountsAnyMore_KeepsThoseItHas()
    {
        var ann = Scene.PoorOfficer("Ann");
        var account = Scene.AccountOf(ann);

        Scene.Change(ann, (LoyaltyOfficer.Fields.Active, false));

        Assert.Null(Scene.VacantSince(account));
        Assert.Equal([ann], Scene.Members(ann));
    }

    [Fact]
    public void Clock_RunningAlready_KeepsItsMoment()
    {
        var ann = Scene.PoorOfficer("Ann");
        var account = Scene.AccountOf(ann);
        Scene.Disable(ann);
        var since = Environment.Now;
        Environment.Now = since.AddDays(3);

        Scene.Change(ann, State(LoyaltyOfficer.StateCode.Inactive));

        Assert.Equal(since, Scene.VacantSince(account));
    }

    [Fact]
    public void Owner_GivenByHandAfterADeparture_StopsTheClock()
    {
        var (ann, bob) = (Scene.PoorOfficer("Ann"), Scene.PoorOfficer("Bob"));
        var account = Scene.AccountOf(ann);
        Scene.Disable(ann);

        Scene.SetOwner(account, bob);

        Assert.Null(Scene.VacantSince(account));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Owner_TakenAwayAfterADeparture_KeepsTheClockOfTheDeparture(bool byHand)
    {
        var ann = Scene.PoorOfficer("Ann");
        var account = Scene.AccountOf(ann);
        Environment.Service.Update(new Entity(Account.EntityLogicalName, account) { [Account.Fields.OwnerLocked] = false });
        Scene.Disable(ann);
        var since = Environment.Now;
        Environment.Now = since.AddDays(1);

        if (byHand)
            Scene.SetOwner(account, user: null);
        else
            Environment.Service.Execute(new OrganizationRequest(AssignLoyaltyOwnerApi.Name) { ["Target"] = new EntityReference(Account.EntityLogicalName, account) });

        Assert.Null(Scene.Ownership.Owner(account));
        Assert.Equal(since, Scene.VacantSince(account));
    }

    private static (string Column, object? Value) State(LoyaltyOfficer.StateCode state) =>
        (LoyaltyOfficer.Fields.StateCode, new OptionSetValue((int)state));
}
