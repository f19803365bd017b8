using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages;

/// <summary>Tells what a user may do to a row: roles, teams and shares together.</summary>
internal sealed class RetrievePrincipalAccessHandler : MessageHandler
{
    public override string Message => "RetrievePrincipalAccess";

    public override IReadOnlyList<string>? Parameters => ["Target", "Principal"];

    public override bool AlwaysWrites => false;

    public override void Prepare(Operation operation)
    {
        var target = operation.TargetReference;
        operation.Table = operation.TableOf(target.LogicalName);
        operation.RowId = target.Id = TargetIds.Demand(operation, operation.Table, target.Id, target.KeyAttributes);
        new References(operation.Scope).DemandExists(operation.Table, operation.RowId);
    }

    public override void Authorize(Operation operation) =>
        new RowAccess(operation.Scope, operation.Rights).Demand(Access.Read, operation.RequiredTable, operation.RowId);

    public override void Execute(Operation operation)
    {
        var principal = operation.Reference("Principal");
        if (principal.LogicalName != "systemuser")
            throw Fault.NotSupported($"RetrievePrincipalAccess of a '{principal.LogicalName}'");
        operation.Outputs["AccessRights"] = new RowAccess(operation.Scope, operation.Scope.RightsOf(principal.Id)).All(operation.RequiredTable, operation.RowId);
    }
}
