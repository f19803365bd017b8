using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Security;

/// <summary>What a user's queries may see.</summary>
internal sealed class CallerReadScopes(CallerRights rights, MetadataCatalog catalog) : IReadScopes
{
    public ReadScope For(TableMetadata table)
    {
        if (rights.IsUnlimited)
            return ReadScope.All;
        if (table.IsIntersect)
            return OfIntersect(table);
        var reach = rights.Reach(Access.Read, table);
        if (!reach.IsHeld)
            throw rights.Missing(CallerRights.PrivilegeName(Access.Read, table), table);
        return table.Ownership is OwnershipType.Organization or OwnershipType.None || reach.IsGlobal
            ? ReadScope.All
            : new ReadScope(IsAll: false, rights.Principals, reach.BusinessUnits.ToList(), rights.Principals);
    }

    public bool MayRead(TableMetadata table, ColumnMetadata column) =>
        rights.IsUnlimited || !column.IsSecured || rights.Columns.Any(p => p.CanRead && p.Table == table.LogicalName && p.Column == column.LogicalName);

    /// <summary>Links are seen by whoever may read both tables.</summary>
    private ReadScope OfIntersect(TableMetadata table)
    {
        foreach (var side in catalog.ManyToMany.Where(r => r.IntersectTable == table.LogicalName).SelectMany(r => new[] { r.FirstTable, r.SecondTable }))
            rights.Demand(Access.Read, catalog.Tables[side]);
        return ReadScope.All;
    }
}
