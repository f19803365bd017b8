using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class AbsenceTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private MandateScene Scene { get; } = new(environment);

    [Fact]
    public void Absence_StartsNow_DeputyReachesTheAccountsAndTheOwnerStays()
    {
        var (ann, bob) = (Scene.PoorOfficer("Ann"), Scene.PoorOfficer("Bob"));
        var account = Scene.AccountOf(ann);

        Scene.Change(ann, Away(Environment.Now, days: 7, deputy: bob));

        Assert.Equal(ann, Scene.Ownership.Owner(account));
        Assert.True(Scene.Access(account, bob).HasFlag(AccessRights.WriteAccess));
        Assert.True(Scene.Access(account, ann).HasFlag(AccessRights.ReadAccess));
        Assert.Null(Scene.VacantSince(account));
    }

    [Fact]
    public void Absence_TakenBack_DeputyLosesTheAccounts()
    {
        var (ann, bob) = (Scene.PoorOfficer("Ann"), Scene.PoorOfficer("Bob"));
        var account = Scene.AccountOf(ann);
        Scene.Change(ann, Away(Environment.Now, days: 7, deputy: bob));

        Scene.Change(ann, (LoyaltyOfficer.Fields.AbsentFrom, null), (LoyaltyOfficer.Fields.AbsentUntil, null));

        Assert.Equal(AccessRights.None, Scene.Access(account, bob));
        Assert.Equal([ann], Scene.Members(ann));
    }

    [Fact]
    public void Absence_DeputyLeavesToo_TheDeputysDeputyActs()
    {
        var (ann, bob, cid) = (Scene.PoorOfficer("Ann"), Scene.PoorOfficer("Bob"), Scene.PoorOfficer("Cid"));
        Scene.Change(bob, (LoyaltyOfficer.Fields.DeputyId, Profile(cid)));
        Scene.Change(ann, Away(Environment.Now, days: 7, deputy: bob));
        Assert.Equal(Sorted(ann, bob), Sorted([.. Scene.Members(ann)]));

        Scene.Change(bob, (LoyaltyOfficer.Fields.AbsentFrom, Environment.Now));

        Assert.Equal(Sorted(ann, cid), Sorted([.. Scene.Members(ann)]));
    }

    [Fact]
    public void Deputies_InACircle_AreRefused()
    {
        var (ann, bob, cid) = (Scene.PoorOfficer("Ann"), Scene.PoorOfficer("Bob"), Scene.PoorOfficer("Cid"));
        Scene.Change(ann, (LoyaltyOfficer.Fields.DeputyId, Profile(bob)));
        Scene.Change(bob, (LoyaltyOfficer.Fields.DeputyId, Profile(cid)));

        Assert.StartsWith("[LOY-OFFICER-DEPUTY-CIRCLE] ", Refused(() => Scene.Change(cid, (LoyaltyOfficer.Fields.DeputyId, Profile(ann)))), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-OFFICER-DEPUTY-CIRCLE] ", Refused(() => Scene.Change(ann, (LoyaltyOfficer.Fields.DeputyId, Profile(ann)))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Absence_EndAroundItsStart_IsRefusedUnlessLater(int minutes, bool isRefused)
    {
        var ann = Scene.PoorOfficer("Ann");
        Scene.Change(ann, (LoyaltyOfficer.Fields.AbsentFrom, Environment.Now));
        void End() => Scene.Change(ann, (LoyaltyOfficer.Fields.AbsentUntil, Environment.Now.AddMinutes(minutes)));

        if (isRefused)
            Assert.StartsWith("[LOY-OFFICER-ABSENCE] ", Refused(End), StringComparison.Ordinal);
        else
            End();
    }

    [Fact]
    public void Officer_OtherUserOrTeam_IsRefused()
    {
        var (ann, bob) = (Scene.PoorOfficer("Ann"), Scene.Ownership.User("Bob"));
        var team = new EntityReference(Team.EntityLogicalName, Environment.Create(Team.EntityLogicalName, (Team.Fields.Name, "Stranger")));

        Assert.StartsWith("[LOY-OFFICER-USER] ", Refused(() => Scene.Change(ann, (LoyaltyOfficer.Fields.UserId, new EntityReference(SystemUser.EntityLogicalName, bob)))), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-OFFICER-TEAM] ", Refused(() => Scene.Change(ann, (LoyaltyOfficer.Fields.AccessTeamId, team))), StringComparison.Ordinal);
    }

    [Fact]
    public void Officer_SecondProfileOrNegativeCapacity_IsRefusedByThePlatform()
    {
        var ann = Scene.PoorOfficer("Ann");

        Assert.NotEmpty(Refused(() => Scene.Ownership.Profile(ann, pool: null, "Again")));
        Assert.NotEmpty(Refused(() => Scene.Change(ann, (LoyaltyOfficer.Fields.Capacity, -1))));
    }

    private (string Column, object? Value)[] Away(DateTime from, int days, Guid deputy) =>
    [
        (LoyaltyOfficer.Fields.AbsentFrom, from),
        (LoyaltyOfficer.Fields.AbsentUntil, from.AddDays(days)),
        (LoyaltyOfficer.Fields.DeputyId, Profile(deputy)),
    ];

    private EntityReference Profile(Guid user) => new(LoyaltyOfficer.EntityLogicalName, Scene.ProfileOf(user));

    private static Guid[] Sorted(params Guid[] users) => [.. users.Order()];
}
