using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class VacantAccountsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PortfolioScene Scene { get; } = new(environment);

    [Fact]
    public void Capacity_Raised_VacantAccountGetsItsOwnerAndTheClockStops()
    {
        var (account, ann) = VacantAccount(capacity: 1);

        Scene.Mandate.Change(ann, (LoyaltyOfficer.Fields.Capacity, 2));

        Assert.Equal(ann, Scene.Ownership.Owner(account));
        Assert.Null(Scene.Mandate.VacantSince(account));
        Assert.Equal(2, Scene.Ownership.History(account).Count);
        Assert.False(Scene.IsLocked(account));
    }

    [Fact]
    public void Capacity_RaisedTooLittle_WritesNothing()
    {
        var (account, ann) = VacantAccount(capacity: 0);

        Scene.Mandate.Change(ann, (LoyaltyOfficer.Fields.Capacity, 1));

        Assert.Null(Scene.Ownership.Owner(account));
        Assert.Single(Scene.Ownership.History(account));
    }

    [Fact]
    public void Officer_BackFromAnAbsence_GetsTheVacantAccounts()
    {
        var (account, ann) = VacantAccount(capacity: 10, (LoyaltyOfficer.Fields.AbsentFrom, Environment.Now));

        Scene.Mandate.Change(ann, (LoyaltyOfficer.Fields.AbsentFrom, null));

        Assert.Equal(ann, Scene.Ownership.Owner(account));
    }

    [Fact]
    public void Officer_New_GetsTheVacantAccountsWithinCapacity()
    {
        var pool = Scene.Ownership.Pool();
        Scene.Ownership.Rule(pool);
        var accounts = new[] { Scene.Ownership.Account(), Scene.Ownership.Account(), Scene.Ownership.Account() };

        var ann = Scene.Ownership.Officer(pool, "Ann", capacity: 4);
        Environment.RunJobs();

        Assert.Equal(2, accounts.Count(account => Scene.Ownership.Owner(account) == ann));
        Assert.Equal(1, accounts.Count(account => Scene.Ownership.Owner(account) is null));
    }

    [Fact]
    public void Account_LockedWithoutOwner_IsLeftAlone()
    {
        var (account, ann) = VacantAccount(capacity: 0);
        Scene.Lock(account);

        Scene.Mandate.Change(ann, (LoyaltyOfficer.Fields.Capacity, 10));

        Assert.Null(Scene.Ownership.Owner(account));
    }

    private (Guid Account, Guid Ann) VacantAccount(int capacity, params (string Column, object? Value)[] more)
    {
        var pool = Scene.Ownership.Pool();
        var ann = Scene.Ownership.Officer(pool, "Ann", capacity, more);
        Scene.Ownership.Rule(pool);
        var account = Scene.Ownership.Account();
        Environment.RunJobs();
        Assert.Null(Scene.Ownership.Owner(account));
        return (account, ann);
    }
}
