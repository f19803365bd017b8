using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>Everything that points at the subordinate of a merge points at the master afterwards.</summary>
internal static class MergeCascade
{
    public static void Run(Operation operation, Guid subordinate)
    {
        foreach (var relationship in ChildRows.Relationships(operation.Catalog, operation.RequiredTable).Where(r => r.Merge == CascadeBehavior.Cascade))
        {
            foreach (var child in ChildRows.Of(operation, relationship, subordinate, ActivityPointers.TypeColumn).Select(ChildRows.Real))
                Move(operation, relationship.ReferencingColumn, child);
        }
    }

    /// <summary>
    /// Rows move by an update of their lookup, so that their steps run, whatever the caller may do to them: whoever may
    /// merge two rows may not be kept from it by what others hung on them. Parties of an activity and jobs have no steps.
    /// </summary>
    private static void Move(Operation operation, string column, EntityReference child)
    {
        var row = new Entity(child.LogicalName, child.Id) { [column] = new EntityReference(operation.RequiredTable.LogicalName, operation.RowId) };
        if (child.LogicalName is "activityparty" or Jobs.JobTable.Name)
            operation.Writer.Update(operation.TableOf(child.LogicalName), row);
        else
            operation.NestedAsPlatform(new OrganizationRequest("Update") { Parameters = { ["Target"] = row } });
    }
}
