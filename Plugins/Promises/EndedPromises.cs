using System.Xml.Linq;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>How the promises of a period ended, added up by the platform: no promise is read.</summary>
internal sealed class EndedPromises
{
    private const string Count = "promises";
    private const string Used = "used";
    private const string Status = "status";
    private const string Policy = "policy";
    private const string Department = "department";
    private const string Key = "owner";
    private const string Name = "name";

    private readonly Dictionary<Guid, KeptRates> _policies = [];
    private readonly Dictionary<int, KeptRates> _departments = [];
    private readonly Dictionary<Guid, NamedRates> _people = [];
    private readonly Dictionary<Guid, NamedRates> _teams = [];

    /// <summary>By policy.</summary>
    public IReadOnlyDictionary<Guid, KeptRates> ByPolicy => _policies;

    /// <summary>By department, as the choice's number.</summary>
    public IReadOnlyDictionary<int, KeptRates> ByDepartment => _departments;

    /// <summary>By the user who owned the promise.</summary>
    public IReadOnlyDictionary<Guid, NamedRates> ByPerson => _people;

    /// <summary>By the team that owned the promise.</summary>
    public IReadOnlyDictionary<Guid, NamedRates> ByTeam => _teams;

    /// <summary>Reads them with the service's rights. Four calls, or three for each week when there are more than 5,000.</summary>
    public static EndedPromises Read(IOrganizationService service, ReportPeriod period)
    {
        var ended = new EndedPromises();
        foreach (var slice in IsLong(service, period) ? period.Slices() : [period])
            ended.Add(service, slice);
        return ended;
    }

    private static bool IsLong(IOrganizationService service, ReportPeriod period)
    {
        var query = new XElement(
            "fetch",
            new XAttribute("count", 1),
            new XAttribute("page", 1),
            new XAttribute("returntotalrecordcount", "true"),
            new XElement("entity", new XAttribute("name", Promise.EntityLogicalName), period.Condition()));
        return service.RetrieveMultiple(new FetchExpression(query.ToString(SaveOptions.DisableFormatting))).TotalRecordCountLimitExceeded;
    }

    private static XElement Sums(ReportPeriod period, params object[] groups) => FetchXml.Aggregates(
        Promise.EntityLogicalName,
        FetchXml.Aggregate(Promise.Fields.Id, Count, "count"),
        FetchXml.Aggregate(Promise.Fields.MarginUsedPercent, Used, "sum"),
        FetchXml.Group(Promise.Fields.Status, Status),
        groups,
        period.Condition());

    private static XElement SumsByOwner(ReportPeriod period, string column, string table, string id, string name) =>
        Sums(period, FetchXml.Group(column, Key), FetchXml.Outer(table, id, column, FetchXml.Group(name, Name)));

    private static KeptRates RatesOf(Entity group)
    {
        var count = group.Number(Count);
        return (PromiseStatus?)group.Computed<OptionSetValue>(Status)?.Value switch
        {
            PromiseStatus.KeptEarly => new KeptRates(count, 0, 0, group.Computed<decimal>(Used)),
            PromiseStatus.Kept => new KeptRates(0, count, 0, group.Computed<decimal>(Used)),
            _ => new KeptRates(0, 0, count, 0),
        };
    }

    private static void Add<TKey>(Dictionary<TKey, KeptRates> sums, TKey? key, KeptRates rates)
        where TKey : struct
    {
        if (key is { } known)
            sums[known] = (sums.TryGetValue(known, out var sum) ? sum : KeptRates.None).And(rates);
    }

    private static void Add(Dictionary<Guid, NamedRates> sums, Entity group)
    {
        if (group.GroupedId(Key) is { } id)
            sums[id] = (sums.TryGetValue(id, out var sum) ? sum : NamedRates.Nothing(group.Computed<string>(Name))).And(RatesOf(group));
    }

    private void Add(IOrganizationService service, ReportPeriod slice)
    {
        object[] what = [FetchXml.Group(Promise.Fields.PolicyId, Policy), FetchXml.Group(Promise.Fields.Department, Department)];
        foreach (var group in service.RetrieveGroups(Sums(slice, what)))
        {
            Add(_policies, group.GroupedId(Policy), RatesOf(group));
            Add(_departments, group.Computed<OptionSetValue>(Department)?.Value, RatesOf(group));
        }

        var people = SumsByOwner(slice, Promise.Fields.OwningUser, SystemUser.EntityLogicalName, SystemUser.Fields.Id, SystemUser.Fields.FullName);
        foreach (var group in service.RetrieveGroups(people))
            Add(_people, group);
        var teams = SumsByOwner(slice, Promise.Fields.OwningTeam, Team.EntityLogicalName, Team.Fields.Id, Team.Fields.Name);
        foreach (var group in service.RetrieveGroups(teams))
            Add(_teams, group);
    }
}
