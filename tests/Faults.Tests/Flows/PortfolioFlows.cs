using Dynamics.Loyalty.Faults.Tests.Harness;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests;
using Dynamics.Loyalty.Plugins.Tests.Ownership;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Faults.Tests.Flows;

/// <summary>Many accounts that change hands.</summary>
internal static class PortfolioFlows
{
    private static readonly Flow AtOnce = HandedOver("portfolio handed over, all at once", seconds: null);

    private static readonly Flow OfficerAdded = new("officer added to a pool", environment =>
    {
        var scene = new OwnershipScene(environment);
        var pool = scene.Pool();
        scene.Rule(pool);
        scene.Account();
        var user = environment.User("Loyalty Officer");
        return again => new OwnershipScene(again).Profile(user, pool, "Ann");
    });

    private static readonly Flow Merged = new("accounts merged", environment =>
    {
        var scene = new PortfolioScene(environment);
        var (ann, bob, _) = scene.PoolOfThree();
        var (kept, gone) = (scene.Portfolio(ann, 1)[0], scene.Portfolio(bob, 1)[0]);
        return again => again.Service.Execute(new MergeRequest
        {
            Target = new EntityReference(Account.EntityLogicalName, kept),
            SubordinateId = gone,
            UpdateContent = new Entity(Account.EntityLogicalName),
        });
    });

    /// <summary>The flows.</summary>
    public static IEnumerable<Flow> All { get; } =
    [
        AtOnce,
        AtOnce.FollowUps(),
        HandedOver("portfolio handed over, one account at a time", seconds: 0),
        new("rules run again", environment =>
        {
            var scene = new PortfolioScene(environment);
            var (ann, _, _) = scene.PoolOfThree();
            scene.Portfolio(ann, 3);
            return again => new PortfolioScene(again).Reassign();
        }),
        OfficerAdded,
        OfficerAdded.FollowUps(),
        Merged,
        Merged.FollowUps(),
    ];

    private static Flow HandedOver(string name, int? seconds)
    {
        IReadOnlyList<Guid> accounts = [];
        var ann = Guid.Empty;
        return new Flow(name, environment =>
        {
            var scene = new PortfolioScene(environment);
            (ann, _, _) = scene.PoolOfThree();
            accounts = scene.Portfolio(ann, 2);
            return again => HandOverAll(new PortfolioScene(again), ann, seconds);
        })
        {
            HalfDone = environment => accounts.Where(account => !IsWhole(environment, account, ann)).Select(account => "the account " + account + ", its history and its note").FirstOrDefault(),
        };
    }

    private static void HandOverAll(PortfolioScene scene, Guid from, int? seconds)
    {
        while (scene.HandOver(from, maxSeconds: seconds).More)
        {
            // As the page of hand-overs does.
        }
    }

    // Owner, history and note come together.
    private static bool IsWhole(LoyaltyEnvironment environment, Guid account, Guid from)
    {
        var scene = new OwnershipScene(environment);
        var notes = environment.Where(Annotation.EntityLogicalName, Annotation.Fields.ObjectId, account, Annotation.Fields.Subject).Count;
        return (scene.History(account).Count, notes) == (scene.Owner(account) == from ? (1, 0) : (2, 1));
    }
}
