using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Security;

/// <summary>What a user may do, drawn from roles, teams and column security profiles; and how the user reads (language, zone).</summary>
internal sealed class CallerRights
{
    /// <summary>The platform's own user: everything.</summary>
    public static CallerRights OfSystem { get; } = new()
    {
        UserId = WellKnownIds.SystemUser,
        BusinessUnitId = WellKnownIds.RootBusinessUnit,
        IsUnlimited = true,
    };

    public required Guid UserId { get; init; }

    public required Guid BusinessUnitId { get; init; }

    /// <summary>SYSTEM, or a holder of the role System Administrator.</summary>
    public bool IsUnlimited { get; init; }

    public bool IsDisabled { get; init; }

    public IReadOnlyCollection<Guid> Teams { get; init; } = [];

    public int Language { get; init; } = Labels.BaseLanguage;

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    public IReadOnlyDictionary<string, PrivilegeReach> Privileges { get; init; } = new Dictionary<string, PrivilegeReach>(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<ColumnPermission> Columns { get; init; } = [];

    /// <summary>The user and the user's teams: whatever one of them owns or is given, the user has.</summary>
    public IReadOnlyList<Guid> Principals => [UserId, .. Teams];

    public static string PrivilegeName(Access access, TableMetadata table) => $"prv{access}{table.PrivilegeSuffix}";

    public PrivilegeReach Reach(Access access, TableMetadata table) => Reach(PrivilegeName(access, table));

    public PrivilegeReach Reach(string privilege) =>
        IsUnlimited ? PrivilegeReach.Everywhere : Privileges.GetValueOrDefault(privilege) ?? PrivilegeReach.Nowhere;

    /// <summary>Faults unless the privilege is held at some depth.</summary>
    public void Demand(Access access, TableMetadata table)
    {
        if (!Reach(access, table).IsHeld)
            throw Missing(PrivilegeName(access, table), table);
    }

    public Exception Missing(string privilege, TableMetadata? table) => Fault.Of(
        ErrorCode.PrivilegeDenied,
        $"Principal user (Id={UserId}) is missing {privilege} privilege{(table is null ? "" : $" for entity '{table.LogicalName}'")}. Ask an administrator for a role that has it.");

    /// <summary>Faults when the user may not sign in.</summary>
    public void DemandEnabled()
    {
        if (IsDisabled)
            throw Fault.Of(ErrorCode.UserDisabled, $"The specified user(Id = {UserId}) is disabled. Consider enabling this user.");
    }

    public ReadOptions ToReadOptions(MetadataCatalog catalog, DateTime utcNow) => new(new CallerReadScopes(this, catalog), Language, TimeZone)
    {
        UtcNow = utcNow,
        UserId = UserId,
        BusinessUnitId = BusinessUnitId,
        TeamIds = Teams,
    };
}
