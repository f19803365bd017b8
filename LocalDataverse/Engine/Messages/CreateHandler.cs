using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Writes a new row.</summary>
internal sealed class CreateHandler : MessageHandler
{
    public override string Message => "Create";

    public override IReadOnlyList<string>? Parameters => ["Target", "SuppressDuplicateDetection"];

    public override bool HasInnerContext => true;

    public override bool HasRowAfter => true;

    public override void Prepare(Operation operation)
    {
        var target = operation.TargetRow;
        operation.Table = operation.TableOf(target.LogicalName);
        DirectWrites.RefuseCreate(operation.Table);
        RelatedRows.Refuse(target);
        operation.RowId = TargetIds.Of(operation.Table, target);
        if (target.KeyAttributes.Count > 0)
            TargetIds.TakeKeyAsColumns(operation.Table, target);
    }

    public override void Authorize(Operation operation) => new WriteChecks(operation).DemandCreate(operation.TargetRow);

    public override void Execute(Operation operation)
    {
        var table = operation.RequiredTable;
        var target = operation.TargetRow;
        var id = TargetIds.Of(table, target) is var sent && sent != Guid.Empty ? sent : Guid.NewGuid();
        operation.Writer.Insert(table, RowDraft.ForCreate(operation, target, id));
        operation.RowId = id;
        target.Id = id;
        target[table.PrimaryIdColumn] = id;
        operation.Outputs["id"] = id;
    }
}
