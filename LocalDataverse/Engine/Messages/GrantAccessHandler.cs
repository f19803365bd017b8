using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages;

/// <summary>Shares a row: the given access is added to what the user or team was given before.</summary>
internal sealed class GrantAccessHandler : ShareHandler
{
    public override string Message => "GrantAccess";

    public override IReadOnlyList<string>? Parameters => ["Target", "PrincipalAccess"];

    public override void Execute(Operation operation)
    {
        var given = Given(operation);
        DemandHeld(operation, given.AccessMask);
        new Shares(operation).Set(operation.RequiredTable, operation.RowId, Principal(operation, given.Principal), old => old | given.AccessMask);
    }
}
