using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>The loads of all officers.</summary>
internal static class OfficerLoads
{
    /// <summary>
    /// Reads the loads pool by pool: one aggregate query each, because the platform refuses aggregates over more than
    /// 50,000 rows, which all pools together may pass.
    /// </summary>
    /// <param name="service">Elevated: a load counted from only those accounts that the caller may see would be too low.</param>
    /// <param name="roster">The officers.</param>
    /// <param name="weights">Points by segment.</param>
    public static PoolLoad Read(IOrganizationService service, OfficerRoster roster, SegmentWeights weights)
    {
        var all = new PoolLoad();
        foreach (var pool in roster.Rows.GroupBy(row => row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.PoolId)?.Id))
        {
            var users = pool.Select(row => row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.UserId)?.Id).OfType<Guid>().ToList();
            if (users.Count > 0)
                all.Add(OwnershipQueries.ReadLoads(service, users, accountId: Guid.Empty, parentId: null, weights));
        }

        return all;
    }
}
