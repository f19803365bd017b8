using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>A case is resolved by a message of its own, not by writing its state.</summary>
internal static class CaseRules
{
    public const string Table = "incident";
    public const string CloseMessage = "CloseIncident";
    public const int Resolved = 1;

    /// <summary>Faults when an update resolves a case by itself.</summary>
    public static void RefuseResolving(Operation operation)
    {
        if (operation.TargetRow.LogicalName == Table && operation.TargetRow.GetAttributeValue<OptionSetValue>(StateRules.State)?.Value == Resolved && operation.Parent?.MessageName != CloseMessage)
            throw Fault.Of(ErrorCode.InvalidArgument, "This message can not be used to set the state of incident to Resolved. Use the message CloseIncident instead.");
    }

    /// <summary>Faults unless the case of an operation is active.</summary>
    public static void DemandActive(Operation operation)
    {
        var row = operation.Reader.Find(operation.RequiredTable, operation.RowId, [StateRules.State], operation.Scope.AsSystem) ?? throw References.Missing(operation.RequiredTable, operation.RowId);
        if (row.GetAttributeValue<OptionSetValue>(StateRules.State)?.Value is { } state && state != 0)
            throw Fault.Of(ErrorCode.InvalidStateCodeStatusCode, $"The case {operation.RowId} is closed already (state {state}). Reactivate it first.");
    }
}
