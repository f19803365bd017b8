using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>What the messages that share a row have in common.</summary>
internal abstract class ShareHandler : MessageHandler
{
    public override void Prepare(Operation operation)
    {
        var target = operation.TargetReference;
        operation.Table = operation.TableOf(target.LogicalName);
        operation.RowId = target.Id = TargetIds.Demand(operation, operation.Table, target.Id, target.KeyAttributes);
        new References(operation.Scope).DemandExists(operation.Table, operation.RowId);
        if (operation.Table.Ownership != OwnershipType.User)
            throw Fault.Of(ErrorCode.InvalidArgument, $"Rows of '{operation.Table.LogicalName}' have no owner and are not shared. Change the roles instead.");
    }

    public override void Authorize(Operation operation) =>
        new RowAccess(operation.Scope, operation.Rights).Demand(Access.Share, operation.RequiredTable, operation.RowId);

    protected static PrincipalAccess Given(Operation operation) => operation.Inputs.TryGetValue("PrincipalAccess", out var value) && value is PrincipalAccess access
        ? access
        : throw Fault.Of(ErrorCode.InvalidArgument, $"Required field 'PrincipalAccess' of {operation.Message} is missing. Say who gets which access.");

    /// <summary>Nobody gives what they do not have.</summary>
    protected static void DemandHeld(Operation operation, AccessRights mask)
    {
        var missing = mask & ~new RowAccess(operation.Scope, operation.Rights).All(operation.RequiredTable, operation.RowId);
        if (missing != AccessRights.None)
            throw Fault.Of(ErrorCode.PrivilegeDenied, $"Principal user (Id={operation.Caller.UserId}) cannot give {missing} on '{operation.RequiredTable.LogicalName}' {operation.RowId} without having it. Give less.");
    }

    protected static EntityReference Principal(Operation operation, EntityReference? principal)
    {
        if (principal?.LogicalName is not ("systemuser" or "team"))
            throw Fault.Of(ErrorCode.InvalidArgument, $"{operation.Message} needs a systemuser or a team. Name one.");
        new References(operation.Scope).DemandExists(operation.TableOf(principal.LogicalName), principal.Id);
        return principal;
    }
}
