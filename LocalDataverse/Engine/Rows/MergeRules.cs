using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>Which rows can be merged, and what stands in the way.</summary>
internal static class MergeRules
{
    public const string Merged = "merged";
    public const string Master = "masterid";
    private const int Active = 0;
    private const int Inactive = 1;
    private const int CancelledCase = 2;
    private const int MergedCase = 2000;

    public static bool Allows(TableMetadata table) => RelationshipMetadata.IsMergeable(table.LogicalName) && table.Find(Merged) is not null && table.Find(Master) is not null;

    /// <summary>The state that a merged row ends in: a case is cancelled with a status of its own, other rows become inactive.</summary>
    public static Entity Ended(TableMetadata table, Guid id) => table.LogicalName == CaseRules.Table
        ? new Entity(table.LogicalName, id) { [StateRules.State] = new OptionSetValue(CancelledCase), [StateRules.Status] = new OptionSetValue(MergedCase) }
        : new Entity(table.LogicalName, id) { [StateRules.State] = new OptionSetValue(Inactive) };

    /// <summary>Faults unless both rows are active and no parent of the master would end below it; on demand, unless both have the same parent.</summary>
    public static void Demand(Operation operation, Guid subordinate, bool checksParents)
    {
        var (master, other) = (Read(operation, operation.RowId), Read(operation, subordinate));
        foreach (var row in (Entity[])[master, other])
        {
            if (row.GetAttributeValue<OptionSetValue>(StateRules.State)?.Value != Active)
                throw Fault.Of(ErrorCode.MergeEntityNotActive, $"Merge cannot be performed on entity that is inactive: {row.Id}. Activate it first.");
        }

        DemandNoCycle(operation, master, subordinate);
        if (checksParents && ParentColumn(operation.RequiredTable) is { } column)
            DemandSameParent(master.GetAttributeValue<EntityReference>(column), other.GetAttributeValue<EntityReference>(column));
    }

    private static void DemandSameParent(EntityReference? ofMaster, EntityReference? ofSubordinate)
    {
        if (ofSubordinate is null || ofMaster?.Id == ofSubordinate.Id)
            return;
        throw ofMaster is null
            ? Fault.Of(ErrorCode.MergeLossOfParenting, "Merge warning: sub-entity might lose parenting. Give the master that parent, or merge without parenting checks.")
            : Fault.Of(ErrorCode.MergeDifferentlyParented, "Merge warning: sub-entity will be differently parented. Give both the same parent, or merge without parenting checks.");
    }

    /// <summary>A row above the master that hangs on the subordinate would be moved below the master.</summary>
    private static void DemandNoCycle(Operation operation, Entity master, Guid subordinate)
    {
        var seen = new HashSet<Guid> { master.Id };
        var parent = Parent(operation.RequiredTable, master);
        while (parent is { } id && seen.Add(id))
        {
            if (id == subordinate)
                throw Fault.Of(ErrorCode.MergeCyclicalParenting, $"Merge could create cyclical parenting: the master {master.Id} is below the subordinate {subordinate}. Merge the other way round, or change the parent first.");
            parent = Parent(operation.RequiredTable, Read(operation, id));
        }
    }

    private static Guid? Parent(TableMetadata table, Entity row) =>
        ParentColumn(table) is { } column && row.GetAttributeValue<EntityReference>(column) is { } parent && parent.LogicalName == table.LogicalName ? parent.Id : null;

    private static string? ParentColumn(TableMetadata table) => table.LogicalName switch
    {
        "account" => "parentaccountid",
        "contact" => "parentcustomerid",
        "incident" => "parentcaseid",
        _ => null,
    } is { } column && table.Find(column) is not null ? column : null;

    private static Entity Read(Operation operation, Guid id)
    {
        var table = operation.RequiredTable;
        string[] columns = [StateRules.State, .. ParentColumn(table) is { } parent ? [parent] : Array.Empty<string>()];
        return operation.Reader.Find(table, id, columns, operation.Scope.AsSystem) ?? throw References.Missing(table, id);
    }
}
