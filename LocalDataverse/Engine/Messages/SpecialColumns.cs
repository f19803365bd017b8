using LocalDataverse.Engine.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Columns whose update the platform runs apart from that of the others.</summary>
internal static class SpecialColumns
{
    public static bool Contains(string? table, string column) => (table, column) switch
    {
        (_, StateRules.State or StateRules.Status) => true,
        ("systemuser" or "team", "businessunitid") => true,
        ("businessunit", "parentbusinessunitid") => true,
        _ => false,
    };

    /// <summary>The request with only the special columns, or only the others. The version is checked once, with the others, and related rows go with those.</summary>
    public static OrganizationRequest Part(OrganizationRequest request, Entity target, bool special)
    {
        var part = new OrganizationRequest(request.RequestName) { RequestId = request.RequestId };
        foreach (var (name, value) in request.Parameters.Where(p => !special || p.Key != "ConcurrencyBehavior"))
            part.Parameters[name] = value;
        var row = new Entity(target.LogicalName) { Id = target.Id, RowVersion = special ? null : target.RowVersion };
        foreach (var (column, value) in target.KeyAttributes)
            row.KeyAttributes[column] = value;
        if (!special)
            row.RelatedEntities = target.RelatedEntities;
        foreach (var (column, value) in target.Attributes.Where(a => Contains(target.LogicalName, a.Key) == special))
            row[column] = value;
        part.Parameters["Target"] = row;
        return part;
    }
}
