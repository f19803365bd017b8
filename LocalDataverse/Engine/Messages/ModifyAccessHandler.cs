using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages;

/// <summary>Replaces the access that a user or team was given to a row.</summary>
internal sealed class ModifyAccessHandler : ShareHandler
{
    public override string Message => "ModifyAccess";

    public override IReadOnlyList<string>? Parameters => ["Target", "PrincipalAccess"];

    public override void Execute(Operation operation)
    {
        var given = Given(operation);
        DemandHeld(operation, given.AccessMask);
        new Shares(operation).Set(operation.RequiredTable, operation.RowId, Principal(operation, given.Principal), _ => given.AccessMask);
    }
}
