using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>Reads one row.</summary>
internal sealed class RetrieveHandler : MessageHandler
{
    public override string Message => "Retrieve";

    public override IReadOnlyList<string>? Parameters => ["Target", "ColumnSet", "RelatedEntitiesQuery", "ReturnNotifications"];

    public override bool AlwaysWrites => false;

    public override void Prepare(Operation operation)
    {
        var target = operation.TargetReference;
        var table = operation.Table = operation.TableOf(target.LogicalName);
        if (operation.Inputs.TryGetValue("RelatedEntitiesQuery", out var related) && related is not null)
            throw Fault.NotSupported("RelatedEntitiesQuery of Retrieve");
        operation.RowId = target.Id = TargetIds.Demand(operation, table, target.Id, target.KeyAttributes);
    }

    public override void Authorize(Operation operation) => operation.Rights.Demand(Access.Read, operation.RequiredTable);

    public override void Execute(Operation operation)
    {
        var table = operation.RequiredTable;
        var row = operation.Reader.Find(table, operation.RowId, Columns(operation), operation.CallerOptions);
        if (row is null)
        {
            new References(operation.Scope).DemandExists(table, operation.RowId);
            new RowAccess(operation.Scope, operation.Rights).Demand(Access.Read, table, operation.RowId);
            throw References.Missing(table, operation.RowId);
        }

        operation.Outputs["BusinessEntity"] = row;
    }

    private static string[]? Columns(Operation operation)
    {
        if (!operation.Inputs.TryGetValue("ColumnSet", out var value) || value is not ColumnSet columns)
            throw Fault.Of(ErrorCode.InvalidArgument, "Required field 'ColumnSet' of Retrieve is missing. Name the columns that are needed.");
        if (columns.AllColumns)
            return null;
        foreach (var column in columns.Columns)
            UnknownColumn.Require(operation.RequiredTable, column);
        return [.. columns.Columns];
    }
}
