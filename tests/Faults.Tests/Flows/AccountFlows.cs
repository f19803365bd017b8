using Dynamics.Loyalty.Faults.Tests.Harness;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests;
using Dynamics.Loyalty.Plugins.Tests.Ownership;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Faults.Tests.Flows;

/// <summary>Accounts that get a loyalty owner: owner, history and the officer's last assignment at once, access afterwards.</summary>
internal static class AccountFlows
{
    private static readonly Flow Created = new("account create, officer of the pool", environment =>
    {
        PutPoolOnStage(environment);
        return again => new OwnershipScene(again).Account(Segment.Standard);
    });

    private static readonly Flow ChangedByHand = new("loyalty owner changed by hand", environment =>
    {
        var pool = PutPoolOnStage(environment);
        var scene = new OwnershipScene(environment);
        var account = scene.Account(Segment.Standard);
        var owner = new EntityReference(SystemUser.EntityLogicalName, scene.Officer(pool, "Cid"));
        return again => again.Service.Update(new Entity(Account.EntityLogicalName, account) { [Account.Fields.LoyaltyOwnerId] = owner });
    });

    /// <summary>The flows.</summary>
    public static IEnumerable<Flow> All { get; } =
    [
        Created,
        Created.FollowUps(),
        new("account create, officer of the parent account", environment =>
        {
            PutPoolOnStage(environment);
            var parent = new EntityReference(Account.EntityLogicalName, new OwnershipScene(environment).Account(Segment.KeyAccount));
            return again => new OwnershipScene(again).Account(Segment.Standard, (Account.Fields.ParentAccountId, parent));
        }),
        new("account create, nobody eligible", environment =>
        {
            var scene = new OwnershipScene(environment);
            scene.Rule(scene.Pool());
            return again => new OwnershipScene(again).Account(Segment.Standard);
        }),
        ChangedByHand,
        ChangedByHand.FollowUps(),
    ];

    private static Guid PutPoolOnStage(LoyaltyEnvironment environment)
    {
        var scene = new OwnershipScene(environment);
        var pool = scene.Pool();
        scene.Officer(pool, "Ann");
        scene.Officer(pool, "Bob");
        scene.Rule(pool);
        return pool;
    }
}
