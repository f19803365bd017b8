using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages;

/// <summary>Removes a row and what hangs on it.</summary>
internal sealed class DeleteHandler : MessageHandler
{
    public override string Message => "Delete";

    public override IReadOnlyList<string>? Parameters => ["Target", "ConcurrencyBehavior"];

    public override bool HasInnerContext => true;

    public override bool HasRowBefore => true;

    public override void Prepare(Operation operation)
    {
        var target = operation.TargetReference;
        var table = operation.Table = operation.TableOf(target.LogicalName);
        operation.RowId = target.Id = TargetIds.Demand(operation, table, target.Id, target.KeyAttributes);
        DirectWrites.RefuseDelete(table, target.Id);
    }

    public override void Authorize(Operation operation)
    {
        new References(operation.Scope).DemandExists(operation.RequiredTable, operation.RowId);
        new RowAccess(operation.Scope, operation.Rights).Demand(Access.Delete, operation.RequiredTable, operation.RowId);
    }

    public override void Execute(Operation operation)
    {
        operation.Images.RememberBefore();
        var table = operation.RequiredTable;
        var version = RowVersions.Expected(operation, operation.TargetReference.RowVersion);
        DeleteCascade.Run(operation, table, operation.RowId);
        if (!operation.Writer.Delete(table, operation.RowId, version))
            throw References.Missing(table, operation.RowId);
    }
}
