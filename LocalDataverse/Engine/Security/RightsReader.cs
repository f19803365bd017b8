using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>Reads a user's rights from the rows that make them.</summary>
internal sealed class RightsReader(MetadataCatalog catalog, ReadOptions options)
{
    public CallerRights Read(Guid userId, IStoreSession session)
    {
        var user = FindUser(userId, session);
        var businessUnit = user.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? WellKnownIds.RootBusinessUnit;
        var teams = Linked(session, "teammembership", "systemuserid", [userId], "teamid");
        var roles = Linked(session, "systemuserroles", "systemuserid", [userId], "roleid").Select(r => (Role: r, Unit: businessUnit))
            .Concat(TeamRoles(session, teams)).ToList();
        var settings = Rows(session, "usersettings", "systemuserid", [userId], "uilanguageid", "timezonecode").FirstOrDefault();
        return new CallerRights
        {
            UserId = userId,
            BusinessUnitId = businessUnit,
            IsDisabled = user.GetAttributeValue<bool?>("isdisabled") ?? false,
            IsUnlimited = userId == WellKnownIds.Administrator || roles.Any(r => r.Role == WellKnownIds.SystemAdministratorRole),
            Teams = teams,
            Language = settings?.GetAttributeValue<int?>("uilanguageid") is { } language and not 0 ? language : Labels.BaseLanguage,
            TimeZone = TimeZoneCodes.Find(settings?.GetAttributeValue<int?>("timezonecode")),
            Privileges = new PrivilegeSum(catalog, () => ReadTree(session)).Of(roles),
            Columns = ColumnsOf(session, userId, teams),
        };
    }

    private Entity FindUser(Guid userId, IStoreSession session)
    {
        var table = catalog.FindTable("systemuser")
            ?? throw Fault.Of(ErrorCode.QueryBuilderNoEntity, "This environment has no tables yet. Import the base solution first.");
        return session.Find(table, userId, ["businessunitid", "isdisabled"], options)
            ?? throw Fault.Of(ErrorCode.ObjectDoesNotExist, $"systemuser With Id = {userId} Does Not Exist. Name an existing user as the caller.");
    }

    private IEnumerable<(Guid Role, Guid Unit)> TeamRoles(IStoreSession session, IReadOnlyList<Guid> teams)
    {
        if (teams.Count == 0)
            yield break;
        var units = Rows(session, "team", "teamid", teams, "businessunitid")
            .ToDictionary(t => t.Id, t => t.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? WellKnownIds.RootBusinessUnit);
        foreach (var link in Rows(session, "teamroles", "teamid", teams, "teamid", "roleid"))
            yield return (Id(link, "roleid"), units.GetValueOrDefault(Id(link, "teamid"), WellKnownIds.RootBusinessUnit));
    }

    private IReadOnlyList<ColumnPermission> ColumnsOf(IStoreSession session, Guid userId, IReadOnlyList<Guid> teams)
    {
        var profiles = Linked(session, "systemuserprofiles", "systemuserid", [userId], "fieldsecurityprofileid")
            .Concat(teams.Count == 0 ? [] : Linked(session, "teamprofiles", "teamid", teams, "fieldsecurityprofileid")).ToHashSet();
        return [.. catalog.ColumnSecurityProfiles.Where(p => profiles.Contains(p.Id)).SelectMany(p => p.Permissions)];
    }

    /// <summary>Parent of every business unit.</summary>
    private Dictionary<Guid, Guid?> ReadTree(IStoreSession session) => catalog.FindTable("businessunit") is null
        ? []
        : session.Query(new QueryExpression("businessunit") { ColumnSet = new ColumnSet("parentbusinessunitid") }, options).Entities
            .ToDictionary(u => u.Id, u => u.GetAttributeValue<EntityReference>("parentbusinessunitid")?.Id);

    private List<Guid> Linked(IStoreSession session, string table, string by, IReadOnlyList<Guid> ids, string column) =>
        [.. Rows(session, table, by, ids, column).Select(r => Id(r, column)).Distinct()];

    private IEnumerable<Entity> Rows(IStoreSession session, string table, string by, IReadOnlyList<Guid> ids, params string[] columns)
    {
        if (catalog.FindTable(table) is null)
            return [];
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(by, ConditionOperator.In, [.. ids.Cast<object>()]);
        return session.Query(query, options).Entities;
    }

    private static Guid Id(Entity row, string column) => row[column] is EntityReference reference ? reference.Id : (Guid)row[column];
}
