using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Security;

/// <summary>What a caller must be allowed to do to create or update a row: the row itself, its owner, the rows it points at, its secured columns.</summary>
internal sealed class WriteChecks(Operation operation)
{
    private static readonly HashSet<string> NoAppend = new(StringComparer.Ordinal) { Ownership.Column, "businessunitid", "parentbusinessunitid", "organizationid", "transactioncurrencyid" };
    private readonly CallerRights _rights = operation.Rights;
    private readonly RowAccess _access = new(operation.Scope, operation.Rights);

    public void DemandCreate(Entity target)
    {
        var table = operation.RequiredTable;
        _rights.Demand(Access.Create, table);
        if (table.Ownership == OwnershipType.User)
            DemandCreateFor(table, Ownership.OfNew(operation, target));
        if (Links(table, target).Any())
            _rights.Demand(Access.Append, table);
        DemandAppendTo(table, target);
        DemandColumns(table, target, p => p.CanCreate, "create");
    }

    public void DemandUpdate(Entity target)
    {
        var table = operation.RequiredTable;
        var row = operation.Reader.Find(table, operation.RowId, OwnerColumns(table), operation.Scope.AsSystem) ?? throw References.Missing(table, operation.RowId);
        if (target.GetAttributeValue<EntityReference>(Ownership.Column) is { } owner && row.GetAttributeValue<EntityReference>(Ownership.Column)?.Id != owner.Id)
            DemandAssign(table, owner);
        if (target.Attributes.Keys.Any(c => c != Ownership.Column && c != table.PrimaryIdColumn))
            _access.Demand(Access.Write, table, operation.RowId);
        if (Links(table, target).Any())
            _access.Demand(Access.Append, table, operation.RowId);
        DemandAppendTo(table, target);
        DemandColumns(table, target, p => p.CanUpdate, "update");
    }

    /// <summary>A row for somebody else is created and assigned in one go.</summary>
    private void DemandCreateFor(TableMetadata table, EntityReference owner)
    {
        _access.DemandForOwner(Access.Create, table, owner.Id, Ownership.BusinessUnitOf(operation, owner));
        if (owner.Id == operation.Caller.UserId)
            return;
        _access.DemandForOwner(Access.Assign, table, owner.Id, Ownership.BusinessUnitOf(operation, owner));
        Ownership.DemandCanOwn(operation, owner);
    }

    private void DemandAssign(TableMetadata table, EntityReference owner)
    {
        _access.Demand(Access.Assign, table, operation.RowId);
        Ownership.DemandCanOwn(operation, owner);
    }

    private void DemandAppendTo(TableMetadata table, Entity target)
    {
        if (_rights.IsUnlimited)
            return;
        foreach (var link in Links(table, target).Where(l => l.Id != Guid.Empty))
            _access.Demand(Access.AppendTo, operation.TableOf(link.LogicalName), link.Id);
    }

    private static IEnumerable<EntityReference> Links(TableMetadata table, Entity target) => target.Attributes
        .Where(a => !NoAppend.Contains(a.Key) && !SystemColumns.IsManaged(table, a.Key) && table.Find(a.Key) is { IsReference: true })
        .Select(a => a.Value).OfType<EntityReference>();

    private void DemandColumns(TableMetadata table, Entity target, Func<ColumnPermission, bool> allows, string action)
    {
        if (_rights.IsUnlimited)
            return;
        var refused = target.Attributes.Keys.FirstOrDefault(c => table.Find(c) is { IsSecured: true }
            && !_rights.Columns.Any(p => p.Table == table.LogicalName && p.Column == c && allows(p)));
        if (refused is not null)
            throw Fault.Of(ErrorCode.AttributePermissionDenied, $"Caller user with Id {_rights.UserId} does not have {action} permissions for the attribute '{refused}' of '{table.LogicalName}'. Ask an administrator for a column security profile that has them.");
    }

    private static string[] OwnerColumns(TableMetadata table) => table.Find(Ownership.Column) is null ? [table.PrimaryIdColumn] : [Ownership.Column];
}
