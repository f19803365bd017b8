using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Rows;

/// <summary>Tables whose rows the platform writes itself; each fault says what to do instead.</summary>
internal static class DirectWrites
{
    public static void RefuseCreate(TableMetadata table)
    {
        Refuse(table);
        if (table.LogicalName is "asyncoperation" or "plugintracelog" or "usersettings" or "organization")
            throw Refused(table, "The platform creates them.");
    }

    public static void RefuseDelete(TableMetadata table, Guid id)
    {
        Refuse(table);
        if (id == WellKnownIds.Organization || id == WellKnownIds.RootBusinessUnit || id == WellKnownIds.Administrator || id == WellKnownIds.SystemUser || id == WellKnownIds.SystemAdministratorRole)
            throw Fault.Of(ErrorCode.CannotDeleteDueToAssociation, $"The row {id} of '{table.LogicalName}' is one of those that every environment has and cannot be deleted.");
    }

    public static void Refuse(TableMetadata table)
    {
        if (table.LogicalName == ActivityPointers.Name)
            throw Refused(table, "Write the activity's own table, for example task or phonecall.");
        if (table.LogicalName == Security.ShareTable.Name)
            throw Refused(table, "Use GrantAccess, ModifyAccess or RevokeAccess.");
        if (table.LogicalName is "workflow" or "connectionreference")
            throw Refused(table, "They come with a solution; the local environment runs no flows.");
        if (table.IsIntersect)
            throw Refused(table, "Use Associate or Disassociate.");
    }

    private static Exception Refused(TableMetadata table, string instead) =>
        Fault.Of(ErrorCode.InvalidArgument, $"Rows of '{table.LogicalName}' are not written directly. {instead}");
}
