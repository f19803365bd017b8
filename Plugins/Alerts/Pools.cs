using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Ownership;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>The teams of officers, and who is in which.</summary>
/// <param name="roster">The officers.</param>
internal sealed class Pools(OfficerRoster roster)
{
    private readonly Dictionary<Guid, EntityReference> _byUser = roster.Rows
        .Where(row => UserOf(row) is not null && PoolOf(row) is not null)
        .ToDictionary(row => UserOf(row)!.Id, row => PoolOf(row)!);

    /// <summary>Name of the pool of a person; null for who is in none.</summary>
    public string? NameOf(Named person) => _byUser.TryGetValue(person.Id, out var pool) ? pool.Name : null;

    /// <summary>Whether a person is in a pool; nobody is in none.</summary>
    public bool Has(Guid pool, Named? person) => person is not null && _byUser.TryGetValue(person.Id, out var own) && own.Id == pool;

    /// <summary>Writes the pools by name.</summary>
    public JsonWriter Write(JsonWriter json)
    {
        json.BeginArray();
        foreach (var pool in _byUser.Values.GroupBy(pool => pool.Id).Select(pools => pools.First()).OrderBy(pool => pool.Name, StringComparer.Ordinal))
        {
            json.BeginObject().Name("id").Value(pool.Id).Name("name").Value(pool.Name).EndObject();
        }

        return json.EndArray();
    }

    private static EntityReference? UserOf(Entity row) => row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.UserId);

    private static EntityReference? PoolOf(Entity row) => row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.PoolId);
}
