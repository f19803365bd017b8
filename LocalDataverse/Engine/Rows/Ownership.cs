using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>Who owns a row, and the columns that follow from it.</summary>
internal static class Ownership
{
    public const string Column = "ownerid";

    /// <summary>The owner a new row gets: the one it names, else the caller.</summary>
    public static EntityReference OfNew(Operation operation, Entity row) =>
        row.GetAttributeValue<EntityReference>(Column) ?? new EntityReference("systemuser", operation.Caller.UserId);

    /// <summary>Writes the owner and the owning user, team and business unit.</summary>
    public static void Write(Operation operation, Entity row, EntityReference owner)
    {
        var table = operation.RequiredTable;
        var isTeam = owner.LogicalName == "team";
        row[Column] = owner;
        Set(table, row, "owninguser", isTeam ? null : new EntityReference("systemuser", owner.Id));
        Set(table, row, "owningteam", isTeam ? new EntityReference("team", owner.Id) : null);
        Set(table, row, "owningbusinessunit", new EntityReference("businessunit", BusinessUnitOf(operation, owner)));
    }

    public static Guid BusinessUnitOf(Operation operation, EntityReference owner)
    {
        if (owner.LogicalName != "team")
            return operation.Scope.RightsOf(owner.Id).BusinessUnitId;
        var team = operation.Scope.Read(s => s.Find(operation.TableOf("team"), owner.Id, ["businessunitid"], operation.Scope.AsSystem))
            ?? throw References.Missing(operation.TableOf("team"), owner.Id);
        return team.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? WellKnownIds.RootBusinessUnit;
    }

    /// <summary>Faults unless the owner could hold the row: an owner team, or a user who is enabled and may read such rows.</summary>
    public static void DemandCanOwn(Operation operation, EntityReference owner)
    {
        AccessTeams.RefuseAsOwner(operation, owner);
        if (owner.LogicalName == "team")
            return;
        var rights = operation.Scope.RightsOf(owner.Id);
        if (rights.IsDisabled)
            throw Fault.Of(ErrorCode.UserDisabled, $"The specified user(Id = {owner.Id}) is disabled and cannot be given rows. Consider enabling this user, or choose another owner.");
        rights.Demand(Access.Read, operation.RequiredTable);
    }

    private static void Set(TableMetadata table, Entity row, string column, object? value)
    {
        if (table.Find(column) is not null)
            row[column] = value;
    }
}
