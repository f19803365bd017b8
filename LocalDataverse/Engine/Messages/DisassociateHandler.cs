using LocalDataverse.Engine.Pipeline;

namespace LocalDataverse.Engine.Messages;

/// <summary>Removes links between rows; a link that is not there is left so.</summary>
internal sealed class DisassociateHandler : MessageHandler
{
    public override string Message => "Disassociate";

    public override IReadOnlyList<string>? Parameters => ["Target", "Relationship", "RelatedEntities"];

    public override void Prepare(Operation operation)
    {
        var target = operation.TargetReference;
        operation.Table = operation.TableOf(target.LogicalName);
        operation.RowId = target.Id = TargetIds.Demand(operation, operation.Table, target.Id, target.KeyAttributes);
    }

    public override void Authorize(Operation operation) => new RowLinks(operation).Demand();

    public override void Execute(Operation operation)
    {
        var links = new RowLinks(operation);
        if (links.ManyToMany is not { } relationship)
        {
            links.WriteLookups(link: false);
            return;
        }

        foreach (var related in links.Related)
        {
            links.DemandEnd(relationship, related);
            if (links.Find(relationship, links.IntersectRow(relationship, related)) is { } id)
                operation.Writer.Delete(operation.TableOf(relationship.IntersectTable), id);
        }
    }
}
