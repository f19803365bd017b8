using LocalDataverse.Engine.Import;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>The column security profiles of the solutions, that of system administrators, and what each permits, as rows.</summary>
internal sealed class ColumnSecurityRows(MetadataCatalog catalog)
{
    /// <summary>The profiles.</summary>
    public IEnumerable<(Guid Id, (string, object?)[] Values)> Profiles => All.Select(p => (p.Id, new (string, object?)[] { ("name", p.Name) }));

    /// <summary>What each profile permits, one row for each column.</summary>
    public IEnumerable<(Guid Id, (string, object?)[] Values)> Permissions =>
        from profile in All
        from permission in profile.Permissions
        select (NamedId.Of("fieldpermission", $"{profile.Id}/{permission.Table}/{permission.Column}"), Values(profile.Id, permission));

    private IEnumerable<ColumnSecurityProfileMetadata> All => catalog.ColumnSecurityProfiles.Prepend(new(
        WellKnownIds.SystemAdministratorProfile,
        "System Administrator",
        [.. catalog.Tables.Values.SelectMany(t => t.Columns.Values.Where(c => c.IsSecured), (t, c) => new ColumnPermission(t.LogicalName, c.LogicalName, CanRead: true, CanCreate: true, CanUpdate: true))]));

    private static (string, object?)[] Values(Guid profile, ColumnPermission permission) =>
    [
        ("fieldsecurityprofileid", new EntityReference("fieldsecurityprofile", profile)),
        ("entityname", permission.Table),
        ("attributelogicalname", permission.Column),
        ("canread", Allowed(permission.CanRead)),
        ("cancreate", Allowed(permission.CanCreate)),
        ("canupdate", Allowed(permission.CanUpdate)),
    ];

    private static OptionSetValue Allowed(bool isAllowed) => new(isAllowed ? 4 : 0);
}
