using LocalDataverse.Engine.Pipeline;

namespace LocalDataverse.Engine.Messages;

/// <summary>What linking and unlinking share: a target row, a relationship, related rows, and the rights to join them.</summary>
internal abstract class LinkHandler : MessageHandler
{
    public override IReadOnlyList<string>? Parameters => ["Target", "Relationship", "RelatedEntities"];

    public override void Prepare(Operation operation)
    {
        var target = operation.TargetReference;
        operation.Table = operation.TableOf(target.LogicalName);
        operation.RowId = target.Id = TargetIds.Demand(operation, operation.Table, target.Id, target.KeyAttributes);
    }

    public override void Authorize(Operation operation) => new RowLinks(operation).Demand();
}
