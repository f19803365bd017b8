using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Links rows: many-to-many by an intersect row, one-to-many by the lookup.</summary>
internal sealed class AssociateHandler : LinkHandler
{
    public override string Message => "Associate";

    public override void Execute(Operation operation)
    {
        var links = new RowLinks(operation);
        if (links.ManyToMany is not { } relationship)
        {
            links.WriteLookups(link: true);
            return;
        }

        var references = new References(operation.Scope);
        references.DemandExists(operation.RequiredTable, operation.RowId);
        foreach (var related in links.Related)
            Link(operation, links, relationship, related);
    }

    private static void Link(Operation operation, RowLinks links, ManyToManyMetadata relationship, EntityReference related)
    {
        links.DemandEnd(relationship, related);
        new References(operation.Scope).DemandExists(operation.TableOf(related.LogicalName), related.Id);
        var row = links.IntersectRow(relationship, related);
        if (links.Find(relationship, row) is not null)
            throw Fault.Of(ErrorCode.DuplicateRecord, $"Cannot insert duplicate key: the rows {operation.RowId} and {related.Id} are already linked by '{relationship.Name}'.");
        operation.Writer.Insert(operation.TableOf(relationship.IntersectTable), row);
    }
}
