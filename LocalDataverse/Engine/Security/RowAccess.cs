using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Storage;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>Decides whether a user may do something to one row: privilege and depth, ownership, teams, shares.</summary>
internal sealed class RowAccess(RequestScope scope, CallerRights rights)
{
    /// <summary>Faults unless the row may be accessed so.</summary>
    public void Demand(Access access, TableMetadata table, Guid id)
    {
        rights.Demand(access, table);
        if (!Allows(access, table, id))
            throw Fault.Of(ErrorCode.PrivilegeDenied, $"Principal user (Id={rights.UserId}) is missing {CallerRights.PrivilegeName(access, table)} privilege on the row {id} of entity '{table.LogicalName}': the role does not reach its owner and it is not shared. Ask its owner to share it, or an administrator for a wider role.");
    }

    /// <summary>A row that does not exist is left to whoever looks for it.</summary>
    public bool Allows(Access access, TableMetadata table, Guid id)
    {
        var reach = rights.Reach(access, table);
        if (!reach.IsHeld || reach.IsGlobal || table.Ownership is OwnershipType.Organization or OwnershipType.None)
            return reach.IsHeld;
        return scope.Read(session => session.Find(table, id, OwnershipColumns(table), scope.AsSystem) is not { } row
            || Owns(row) || reach.BusinessUnits.Contains(BusinessUnit(row)) || IsShared(session, id, AccessMask.Of(access)));
    }

    /// <summary>Faults unless a row of this owner may be created or taken over.</summary>
    public void DemandForOwner(Access access, TableMetadata table, Guid owner, Guid ownerBusinessUnit)
    {
        rights.Demand(access, table);
        var reach = rights.Reach(access, table);
        if (!reach.IsGlobal && !rights.Principals.Contains(owner) && !reach.BusinessUnits.Contains(ownerBusinessUnit))
            throw Fault.Of(ErrorCode.PrivilegeDenied, $"Principal user (Id={rights.UserId}) is missing {CallerRights.PrivilegeName(access, table)} privilege for rows of owner {owner} of entity '{table.LogicalName}'. Choose another owner, or ask an administrator for a wider role.");
    }

    /// <summary>Everything the user may do to a row, as bits.</summary>
    public AccessRights All(TableMetadata table, Guid id) => Enum.GetValues<Access>()
        .Where(a => a != Access.Create && Allows(a, table, id))
        .Aggregate(AccessRights.None, (mask, access) => mask | AccessMask.Of(access));

    private static string[] OwnershipColumns(TableMetadata table) =>
        [.. new[] { "ownerid", "owningbusinessunit", "businessunitid" }.Where(c => table.Find(c) is not null)];

    private bool Owns(Entity row) =>
        row.Id == rights.UserId || (row.GetAttributeValue<EntityReference>("ownerid") is { } owner && rights.Principals.Contains(owner.Id));

    private static Guid BusinessUnit(Entity row) =>
        (row.GetAttributeValue<EntityReference>("owningbusinessunit") ?? row.GetAttributeValue<EntityReference>("businessunitid"))?.Id ?? Guid.Empty;

    private bool IsShared(IStoreSession session, Guid id, AccessRights needed)
    {
        if (scope.Snapshot.Catalog.FindTable(ShareTable.Name) is null)
            return false;
        var query = new QueryExpression(ShareTable.Name) { ColumnSet = new ColumnSet(ShareTable.Mask) };
        query.Criteria.AddCondition(ShareTable.ObjectId, ConditionOperator.Equal, id);
        query.Criteria.AddCondition(ShareTable.PrincipalId, ConditionOperator.In, [.. rights.Principals.Cast<object>()]);
        return session.Query(query, scope.AsSystem).Entities.Any(s => ((AccessRights)s.GetAttributeValue<int>(ShareTable.Mask)).HasFlag(needed));
    }
}
