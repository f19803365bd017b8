using LocalDataverse.Engine;
using LocalDataverse.Engine.Metadata;
using Microsoft.Crm.Sdk.Messages;

namespace LocalDataverse.Host.App;

/// <summary>Which of the privileges that command bars and site maps ask for a caller holds.</summary>
internal sealed class CallerPrivileges
{
    private readonly MetadataCatalog _catalog;
    private readonly HashSet<string> _held;

    /// <summary>Asks once, about every privilege that a command or a site map of the environment names.</summary>
    public CallerPrivileges(LocalEnvironment environment, Guid callerId)
    {
        _catalog = environment.Metadata;
        string[] names = [.. _catalog.Commands.SelectMany(c => c.Privileges).Concat(_catalog.SiteMaps.SelectMany(SiteMapPrivileges.OfAll)).Select(NameOf).Distinct(StringComparer.Ordinal)];
        // Read as the administrator: a caller without any role must still be given an app, one without these buttons.
        var answer = names.Length == 0 ? null : (RetrieveUserSetOfPrivilegesByNamesResponse)environment.CreateService(environment.AdministratorId)
            .Execute(new RetrieveUserSetOfPrivilegesByNamesRequest { UserId = callerId, PrivilegeNames = names });
        _held = (answer?.RolePrivileges ?? []).Select(p => p.PrivilegeName).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the caller holds it.</summary>
    public bool Holds(CommandPrivilege privilege) => _held.Contains(NameOf(privilege));

    private string NameOf(CommandPrivilege privilege) =>
        $"prv{privilege.Type}{_catalog.FindTable(privilege.Table)?.PrivilegeSuffix ?? privilege.Table}";
}
