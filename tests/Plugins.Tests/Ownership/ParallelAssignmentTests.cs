using Dynamics.Loyalty.Plugins.Model;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class ParallelAssignmentTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private OwnershipScene Scene { get; } = new(environment);

    [Fact]
    public void Accounts_CreatedAtOnce_FillTheCapacitiesExactly()
    {
        var pool = Scene.Pool();
        var officers = new[] { Scene.Officer(pool, "Ann", capacity: 10), Scene.Officer(pool, "Bob", capacity: 6), Scene.Officer(pool, "Cid", capacity: 4) };
        Scene.Rule(pool);

        var accounts = new Guid[13];
        Parallel.For(0, accounts.Length, number => accounts[number] = Scene.Account(Segment.Standard));

        var owners = accounts.Select(Scene.Owner).ToList();
        Assert.Equal([5, 3, 2], officers.Select(officer => owners.Count(owner => owner == officer)));
        Assert.Equal(3, owners.Count(owner => owner is null));
    }
}

