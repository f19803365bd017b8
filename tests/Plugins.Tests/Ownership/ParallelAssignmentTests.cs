using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

/// <summary>Requests of several threads, each with a connection of its own, that all begin at one signal.</summary>
public sealed class ParallelAssignmentTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PortfolioScene Scene { get; } = new(environment);

    [Fact]
    public void Accounts_CreatedAtOnce_FillTheCapacitiesExactly()
    {
        var pool = Scene.Ownership.Pool();
        var officers = new[] { Officer(pool, "Ann", 10), Officer(pool, "Bob", 6), Officer(pool, "Cid", 4) };
        Scene.Ownership.Rule(pool);

        var accounts = AtOnce(13, Create);

        var owners = accounts.Select(Scene.Ownership.Owner).ToList();
        Assert.Equal([5, 3, 2], officers.Select(officer => owners.Count(owner => owner == officer)));
        Assert.Equal(3, owners.Count(owner => owner is null));
    }

    [Fact]
    public void Accounts_CreatedAtOnceForTwoPools_FillBothAndWaitForNoOther()
    {
        var (first, second) = (Scene.Ownership.Pool("First"), Scene.Ownership.Pool("Second"));
        var (ann, bob) = (Officer(first, "Ann", 8), Officer(second, "Bob", 8));
        Scene.Ownership.Rule(first, order: 10, conditions: (AssignmentRule.Fields.Country, "France"));
        Scene.Ownership.Rule(second, order: 20);

        var accounts = AtOnce(12, (service, number) => Create(service, number, number % 2 == 0 ? "France" : "Suisse"));

        var owners = accounts.Select(Scene.Ownership.Owner).ToList();
        Assert.Equal((4, 4, 4), (owners.Count(owner => owner == ann), owners.Count(owner => owner == bob), owners.Count(owner => owner is null)));
    }

    [Fact]
    public void Accounts_CreatedDuringAHandOver_NeverPushAnOfficerOverCapacity()
    {
        var pool = Scene.Ownership.Pool();
        var ann = Officer(pool, "Ann", 6);
        var bob = Officer(pool, "Bob", 10);
        Scene.Ownership.Rule(pool);
        var held = Scene.Portfolio(ann, 3);

        var created = AtOnce(9, (service, number) =>
        {
            if (number != 4)
                return Create(service, number);
            Scene.HandOver(ann, caller: service);
            return Guid.Empty;
        }).Where(account => account != Guid.Empty);

        var owners = held.Concat(created).Select(Scene.Ownership.Owner).ToList();
        Assert.True(2 * owners.Count(owner => owner == ann) <= 6, "Ann is over capacity.");
        Assert.Equal(5, owners.Count(owner => owner == bob));
    }

    private Guid Officer(Guid pool, string name, int capacity) => Scene.Ownership.Officer(pool, name, capacity);

    private Guid[] AtOnce(int requests, Func<IOrganizationService, int, Guid> request)
    {
        var results = new Guid[requests];
        using var start = new Barrier(requests);
        var threads = Enumerable.Range(0, requests).Select(number => new Thread(() =>
        {
            var service = Environment.As(Environment.AdministratorId);
            start.SignalAndWait();
            results[number] = request(service, number);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return results;
    }

    private static Guid Create(IOrganizationService service, int number) => Create(service, number, country: null);

    private static Guid Create(IOrganizationService service, int number, string? country) =>
        service.Create(new Entity(Account.EntityLogicalName)
        {
            [Account.Fields.Name] = "Account " + number,
            [Account.Fields.Segment] = new OptionSetValue((int)Segment.Standard),
            [Account.Fields.Address1_Country] = country,
        });
}
