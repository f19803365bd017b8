using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Updates the row with an id or alternate key, or creates it.</summary>
internal sealed class UpsertHandler : MessageHandler
{
    public override string Message => "Upsert";

    public override IReadOnlyList<string>? Parameters => ["Target", "SuppressDuplicateDetection"];

    public override void Prepare(Operation operation)
    {
        var target = operation.TargetRow;
        operation.Table = operation.TableOf(target.LogicalName);
        RelatedRows.Refuse(target);
        if (TargetIds.Of(operation.Table, target) == Guid.Empty && target.KeyAttributes.Count == 0)
            throw Fault.Of(ErrorCode.InvalidArgument, $"The Upsert of '{target.LogicalName}' names no row. Send its id or an alternate key.");
    }

    public override void Execute(Operation operation)
    {
        var target = operation.TargetRow;
        var table = operation.RequiredTable;
        var existing = Existing(operation, table, target);
        if (existing is { } id)
        {
            target.Id = id;
            target.KeyAttributes.Clear();
        }

        var response = operation.Nested(new OrganizationRequest(existing is null ? "Create" : "Update") { Parameters = { ["Target"] = target } });
        operation.RowId = existing ?? (Guid)response["id"];
        operation.Outputs["RecordCreated"] = existing is null;
        operation.Outputs["Target"] = new EntityReference(table.LogicalName, operation.RowId);
    }

    private static Guid? Existing(Operation operation, TableMetadata table, Entity target)
    {
        var id = TargetIds.Of(table, target);
        if (id == Guid.Empty)
            return new References(operation.Scope).FindByKey(table, target.KeyAttributes);
        return operation.Reader.Find(table, id, [table.PrimaryIdColumn], operation.Scope.AsSystem) is null ? null : id;
    }
}
