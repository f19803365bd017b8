using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Rows;

/// <summary>The rows that a new environment has, and those that solutions bring: roles, column security profiles, environment variables, flows and their connections.</summary>
internal sealed class BaseRows(EnvironmentCore core, MetadataCatalog catalog, IStoreSession session)
{
    private const int CloudFlow = 5;
    private readonly DateTime _now = core.Clock.UtcNow;

    private readonly HashSet<string> _shrunk = new(StringComparer.Ordinal);

    /// <summary>
    /// Writes those that are missing, brings the solutions' own up to date, removes what no solution has any longer. Gives the
    /// tables that lost rows.
    /// </summary>
    public IReadOnlyCollection<string> Write()
    {
        WriteOrganization();
        WriteTimeZones();
        WriteUser(WellKnownIds.Administrator, "System", "Administrator", isDisabled: false);
        WriteUser(WellKnownIds.SystemUser, "", "SYSTEM", isDisabled: true);
        Bring("role", Roles().Select(r => (r.Id, Values("name", r.Name, "businessunitid", RootUnit))));
        var columns = new ColumnSecurityRows(catalog);
        Bring("fieldsecurityprofile", columns.Profiles);
        Bring("fieldpermission", columns.Permissions);
        Bring("environmentvariabledefinition", catalog.EnvironmentVariables.Select(v => (v.Id, Definition(v))));
        Bring("workflow", catalog.Flows.Select(f => (f.Id, Flow(f))));
        Bring("connectionreference", catalog.ConnectionReferences.Select(r => (r.Id, Reference(r))));
        GiveAdministrator("systemuserroles", "roleid", WellKnownIds.SystemAdministratorRole);
        GiveAdministrator("systemuserprofiles", "fieldsecurityprofileid", WellKnownIds.SystemAdministratorProfile);
        return _shrunk;
    }

    private static EntityReference RootUnit => new("businessunit", WellKnownIds.RootBusinessUnit);

    private static EntityReference Administrator => new("systemuser", WellKnownIds.Administrator);

    private void WriteOrganization()
    {
        Ensure("organization", WellKnownIds.Organization, Values(
            "name", core.Options.OrganizationName, "languagecode", Labels.BaseLanguage, "basecurrencyid", new EntityReference("transactioncurrency", WellKnownIds.BaseCurrency)));
        Ensure("businessunit", WellKnownIds.RootBusinessUnit, Values(
            "name", core.Options.OrganizationName, "organizationid", new EntityReference("organization", WellKnownIds.Organization), "isdisabled", false));
        Ensure("transactioncurrency", WellKnownIds.BaseCurrency, Values(
            "currencyname", "Euro", "isocurrencycode", "EUR", "currencysymbol", "€", "currencyprecision", 2, "exchangerate", 1m,
            "organizationid", new EntityReference("organization", WellKnownIds.Organization), "statecode", new OptionSetValue(0), "statuscode", new OptionSetValue(1)));
    }

    private void WriteTimeZones()
    {
        foreach (var (code, name) in TimeZoneCodes.All)
            Ensure("timezonedefinition", WellKnownIds.TimeZone(code), Values("timezonecode", code, "standardname", name, "userinterfacename", name));
    }

    private void WriteUser(Guid id, string firstName, string lastName, bool isDisabled)
    {
        var fullName = $"{firstName} {lastName}".Trim();
        Ensure("systemuser", id, Values("firstname", firstName, "lastname", lastName, "fullname", fullName, "businessunitid", RootUnit, "isdisabled", isDisabled));
        if (catalog.FindTable("usersettings") is { } settings && session.Find(settings, id, [settings.PrimaryIdColumn], SystemReading.At(_now)) is null)
            session.Insert(settings, UserDefaults.Of(settings, id, _now));
    }

    /// <summary>The solutions' roles, and the one that is there without any.</summary>
    private IEnumerable<(Guid Id, string Name)> Roles() => catalog.Roles
        .Select(r => (r.Id, r.Name))
        .Where(r => r.Id != WellKnownIds.SystemAdministratorRole)
        .Prepend((WellKnownIds.SystemAdministratorRole, "System Administrator"));

    /// <summary>A flow arrives off, and stays so: nothing here runs it.</summary>
    private static (string, object?)[] Flow(FlowMetadata flow) =>
    [
        .. Values("name", flow.Name, "description", flow.Description, "category", new OptionSetValue(CloudFlow), "clientdata", flow.Definition),
        .. Owned(),
    ];

    /// <summary>Without a connection: whoever installs a solution in a real environment chooses one.</summary>
    private static (string, object?)[] Reference(ConnectionReferenceMetadata reference) =>
    [
        .. Values(
            "connectionreferencelogicalname", reference.LogicalName, "connectionreferencedisplayname", reference.DisplayName,
            "description", reference.Description, "connectorid", reference.ConnectorId),
        .. Owned(),
    ];

    private static (string, object?)[] Owned() => Values(
        "ownerid", Administrator, "owninguser", Administrator, "owningbusinessunit", RootUnit, "statecode", new OptionSetValue(0), "statuscode", new OptionSetValue(1));

    private static (string, object?)[] Definition(EnvironmentVariableMetadata variable) => [.. Values(
        "schemaname", variable.SchemaName, "displayname", variable.DisplayName.In(Labels.BaseLanguage), "description", variable.Description.In(Labels.BaseLanguage),
        "type", new OptionSetValue(variable.Type), "defaultvalue", variable.DefaultValue),
        .. Owned()];

    /// <summary>Rows that only solutions bring: written, updated, and removed with the last solution that had them.</summary>
    private void Bring(string tableName, IEnumerable<(Guid Id, (string, object?)[] Values)> brought)
    {
        if (catalog.FindTable(tableName) is not { } table)
            return;
        var query = new QueryExpression(tableName) { ColumnSet = new ColumnSet() };
        var gone = AllPages.Of(session, query, SystemReading.At(_now)).Select(r => r.Id).ToHashSet();
        foreach (var (id, values) in brought)
        {
            if (gone.Remove(id))
                session.Update(table, PlatformRow.Of(table, id, values));
            else
                Ensure(tableName, id, values);
        }

        if (gone.Count > 0)
            _shrunk.Add(tableName);
        foreach (var id in gone)
            session.Delete(table, id);
    }

    private void Ensure(string tableName, Guid id, (string, object?)[] values)
    {
        if (catalog.FindTable(tableName) is not { } table || session.Find(table, id, [table.PrimaryIdColumn], SystemReading.At(_now)) is not null)
            return;
        session.Insert(table, PlatformRow.Of(table, id, [.. values, .. Values("createdon", _now, "modifiedon", _now, "createdby", Administrator, "modifiedby", Administrator)]));
    }

    private void GiveAdministrator(string link, string column, Guid id)
    {
        if (catalog.ManyToMany.All(r => r.IntersectTable != link))
            return;
        var query = new QueryExpression(link) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, WellKnownIds.Administrator);
        query.Criteria.AddCondition(column, ConditionOperator.Equal, id);
        if (session.Query(query, SystemReading.At(_now)).Entities.Count == 0)
            session.Insert(catalog.Tables[link], new Entity(link, Guid.NewGuid()) { ["systemuserid"] = WellKnownIds.Administrator, [column] = id });
    }

    private static (string, object?)[] Values(params object?[] pairs) =>
        [.. pairs.Chunk(2).Select(pair => ((string)pair[0]!, pair[1]))];
}
