using LocalDataverse.Engine.Pipeline;

namespace LocalDataverse.Engine.Messages;

/// <summary>Removes links between rows; a link that is not there is left so.</summary>
internal sealed class DisassociateHandler : LinkHandler
{
    public override string Message => "Disassociate";

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
