using LocalDataverse.Engine;
using LocalDataverse.Engine.Metadata;
using Microsoft.Crm.Sdk.Messages;

namespace LocalDataverse.Host.App;

/// <summary>Which of the privileges that command bars and site maps ask for a caller holds, and which rows the caller may make.</summary>
internal sealed class CallerPrivileges
{
    private readonly MetadataCatalog _catalog;
    private readonly HashSet<string> _held;

    /// <summary>Asks once, about every privilege that a command or a site map of the environment names and the one to make rows of each table.</summary>
    public CallerPrivileges(LocalEnvironment environment, Guid callerId)
    {
        _catalog = environment.Metadata;
        string[] names =
        [
            .. _catalog.Commands.SelectMany(c => c.Privileges)
                .Concat(_catalog.SiteMaps.SelectMany(SiteMapPrivileges.OfAll))
                .Concat(_catalog.Tables.Values.Select(ToCreate))
                .Select(NameOf)
                .Distinct(StringComparer.Ordinal),
        ];
        // Read as the administrator: a caller without any role must still be given an app, one without these buttons.
        var answer = names.Length == 0 ? null : (RetrieveUserSetOfPrivilegesByNamesResponse)environment.CreateService(environment.AdministratorId)
            .Execute(new RetrieveUserSetOfPrivilegesByNamesRequest { UserId = callerId, PrivilegeNames = names });
        _held = (answer?.RolePrivileges ?? []).Select(p => p.PrivilegeName).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The privilege to make rows of a table.</summary>
    public static CommandPrivilege ToCreate(TableMetadata table) => new("Create", table.LogicalName);

    /// <summary>Whether the caller holds it.</summary>
    public bool Holds(CommandPrivilege privilege) => _held.Contains(NameOf(privilege));

    private string NameOf(CommandPrivilege privilege) =>
        $"prv{privilege.Type}{_catalog.FindTable(privilege.Table)?.PrivilegeSuffix ?? privilege.Table}";
}
