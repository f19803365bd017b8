using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;

namespace LocalDataverse.Engine.Messages;

/// <summary>Takes back what a user or team was given; what roles give stays.</summary>
internal sealed class RevokeAccessHandler : ShareHandler
{
    public override string Message => "RevokeAccess";

    public override IReadOnlyList<string>? Parameters => ["Target", "Revokee"];

    public override void Execute(Operation operation) =>
        new Shares(operation).Set(operation.RequiredTable, operation.RowId, Principal(operation, operation.Reference("Revokee")), _ => AccessRights.None);
}
