using LocalDataverse.Engine;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.App;

/// <summary>Lists the users that one can work as; read as the administrator, since it stands in for a sign-in page.</summary>
internal sealed class AppUsers(LocalEnvironment environment)
{
    private readonly IOrganizationService _service = environment.CreateService(environment.AdministratorId);

    /// <summary>Enabled users, the administrator first, then by name.</summary>
    public IReadOnlyList<AppUser> Read()
    {
        var settings = Settings();
        var roles = Roles();
        return [.. Users()
            .OrderBy(u => u.Id == environment.AdministratorId ? 0 : 1)
            .ThenBy(NameOf, StringComparer.Ordinal)
            .Select(u => new AppUser(
                u.Id,
                NameOf(u),
                settings.GetValueOrDefault(u.Id)?.GetAttributeValue<int?>("uilanguageid") is 1036 ? 1036 : 1033,
                ZoneOf(settings.GetValueOrDefault(u.Id)?.GetAttributeValue<int?>("timezonecode")),
                [.. roles[u.Id].Order(StringComparer.Ordinal)]))];
    }

    private static string NameOf(Entity user) => user.GetAttributeValue<string>("fullname") ?? user.Id.ToString();

    private DataCollection<Entity> Users()
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname") };
        query.Criteria.AddCondition("isdisabled", ConditionOperator.Equal, values: false);
        // Users of applications are nobody that one could be.
        query.Criteria.AddCondition("applicationid", ConditionOperator.Null);
        return _service.RetrieveMultiple(query).Entities;
    }

    private Dictionary<Guid, Entity> Settings() =>
        _service.RetrieveMultiple(new QueryExpression("usersettings") { ColumnSet = new ColumnSet("systemuserid", "uilanguageid", "timezonecode") })
            .Entities.ToDictionary(s => s.Id);

    private ILookup<Guid, string> Roles()
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("systemuserid") };
        var role = query.AddLink("systemuserroles", "systemuserid", "systemuserid").AddLink("role", "roleid", "roleid");
        role.EntityAlias = "role";
        role.Columns = new ColumnSet("name");
        return _service.RetrieveMultiple(query).Entities.ToLookup(r => r.Id, r => r.GetAttributeValue<AliasedValue>("role.name")?.Value as string ?? "");
    }

    /// <summary>The IANA name of a zone number of the platform; none set is the browser's zone.</summary>
    private static string? ZoneOf(int? code)
    {
        if (code is null) return null;
        var zone = TimeZoneCodes.Find(code);
        if (zone.HasIanaId) return zone.Id;
        return TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : null;
    }
}
