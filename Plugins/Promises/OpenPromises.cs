using System.Xml.Linq;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>What each person has open, added up by the platform.</summary>
internal sealed class OpenPromises
{
    private const string Count = "promises";
    private const string Key = "owner";
    private const string Name = "name";

    private readonly Dictionary<Guid, Counts> _people = [];

    /// <summary>By person: open (paused ones included), using their margin, late, paused, paused for too long.</summary>
    public IReadOnlyDictionary<Guid, Counts> ByPerson => _people;

    /// <summary>Reads them with the service's rights. Four calls.</summary>
    /// <param name="service">Reads.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="pauses">The waits that go on, of every account.</param>
    public static OpenPromises Read(IOrganizationService service, DateTime now, IEnumerable<OpenPause> pauses)
    {
        var open = new OpenPromises();
        object[] isLate = [FetchXml.Condition(Promise.Fields.PromisedOn, "lt", now)];
        object[] usesMargin = [FetchXml.Condition(Promise.Fields.TargetOn, "lt", now), FetchXml.Condition(Promise.Fields.PromisedOn, "ge", now)];
        open.Add(service, PromiseStatus.Open, [], (counts, more) => counts with { Open = counts.Open + more });
        open.Add(service, PromiseStatus.Paused, [], (counts, more) => counts with { Open = counts.Open + more, Paused = more });
        open.Add(service, PromiseStatus.Open, usesMargin, (counts, more) => counts with { UsingMargin = more });
        open.Add(service, PromiseStatus.Open, isLate, (counts, more) => counts with { Late = more });
        foreach (var pause in pauses.Where(pause => pause.IsOverdue(now)))
            open.AddOverdue(pause);
        return open;
    }

    private static XElement QueryOf(PromiseStatus status, object[] conditions) => FetchXml.Aggregates(
        Promise.EntityLogicalName,
        FetchXml.Aggregate(Promise.Fields.Id, Count, "count"),
        FetchXml.Group(Promise.Fields.OwningUser, Key),
        FetchXml.Outer(SystemUser.EntityLogicalName, SystemUser.Fields.Id, Promise.Fields.OwningUser, FetchXml.Group(SystemUser.Fields.FullName, Name)),
        FetchXml.All(FetchXml.Condition(Promise.Fields.Status, "eq", status), conditions));

    private void Add(IOrganizationService service, PromiseStatus status, object[] conditions, Func<Counts, int, Counts> add)
    {
        foreach (var group in service.RetrieveGroups(QueryOf(status, conditions)))
        {
            // What a team has open is nobody's in particular.
            if (group.GroupedId(Key) is { } id)
                _people[id] = add(_people.TryGetValue(id, out var counts) ? counts : new Counts(group.Computed<string>(Name)), group.Number(Count));
        }
    }

    private void AddOverdue(OpenPause pause)
    {
        if (pause.Owner is { } owner && _people.TryGetValue(owner.Id, out var counts))
            _people[owner.Id] = counts with { OverduePauses = counts.OverduePauses + 1 };
    }

    /// <summary>What a person has open.</summary>
    internal sealed record Counts(string? Name, int Open = 0, int UsingMargin = 0, int Late = 0, int Paused = 0, int OverduePauses = 0);
}
