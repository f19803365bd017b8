using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Benchmarks.Events;

/// <summary>Creates accounts that get a loyalty owner.</summary>
internal sealed class AccountEvents(LoyaltySite site, LoyaltyRows rows)
{
    private const int Aim = 6;

    /// <summary>Measures.</summary>
    public IEnumerable<EventCost> Measure()
    {
        yield return Create("account create, lowest load of the pool");
        var parent = new EntityReference(Account.EntityLogicalName, rows.Account());
        yield return Create("account create, officer of the parent account", (Account.Fields.ParentAccountId, parent));
    }

    private EventCost Create(string name, params (string Column, object? Value)[] more)
    {
        var account = Guid.Empty;
        var costs = site.CostsOf(() => account = rows.Account(more));
        var created = site.Service.Retrieve(Account.EntityLogicalName, account, new ColumnSet(Account.Fields.LoyaltyOwnerId));
        if (!created.Contains(Account.Fields.LoyaltyOwnerId))
            throw new InvalidOperationException("The account got no loyalty owner.");
        return new EventCost(name, Aim, costs[0], [.. costs.Skip(1)]);
    }
}
