using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Promises;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>People with more promises than they can keep, and people whose promises have waited for the customer too long.</summary>
/// <param name="service">Reads.</param>
/// <param name="limits">What is too many.</param>
/// <param name="now">The moment, UTC.</param>
internal sealed class PromiseAlerts(IOrganizationService service, AlertLimits limits, DateTime now)
{
    // As many values as one condition carries without trouble.
    private const int MostPeople = 500;

    /// <summary>Finds them. Five calls, two more when something waits or piles up.</summary>
    public IEnumerable<TeamAlert> Read()
    {
        var pauses = OpenPauses.Read(service, accountId: null);
        var people = OpenPromises.Read(service, now, pauses).ByPerson.Where(person => IsTooMuch(person.Value)).Take(MostPeople).ToList();
        var dues = SoonestOf(people.Select(person => person.Key));
        return pauses.Where(pause => pause.IsOverdue(now) && pause.Owner is not null)
            .GroupBy(pause => pause.Owner!.Id)
            .Select(ToAlert)
            .Concat(people.Select(person => ToAlert(person.Key, person.Value, dues)));
    }

    private static TeamAlert ToAlert(IGrouping<Guid, OpenPause> waits)
    {
        var longest = waits.OrderBy(pause => pause.Deadline).First();
        return new TeamAlert(AlertReason.PausesOverdue, waits.Key, Episode.Since(waits.Max(pause => pause.Deadline)), waits.Count())
        {
            Account = longest.Account.ToNamed(),
            Person = longest.Owner.ToNamed(),
            Evidence = longest.Promise.ToNamed(),
            Since = longest.Deadline,
            Count = waits.Count(),
        };
    }

    private TeamAlert ToAlert(Guid person, OpenPromises.Counts counts, IReadOnlyDictionary<Guid, Entity> dues)
    {
        var due = dues.TryGetValue(person, out var row) ? row : null;
        return new TeamAlert(AlertReason.PromisesPilingUp, person, Episode.WeekOf(now), counts.Open + counts.Late)
        {
            Account = due?.GetAttributeValue<EntityReference>(Promise.Fields.AccountId).ToNamed(),
            Person = new Named(SystemUser.EntityLogicalName, person, counts.Name ?? string.Empty),
            Evidence = due?.ToNamed(Promise.Fields.Name),
            Count = counts.Open,
            Late = counts.Late,
            Limit = limits.Open,
        };
    }

    private bool IsTooMuch(OpenPromises.Counts counts) => counts.Open > limits.Open || counts.Late >= limits.Late;

    private Dictionary<Guid, Entity> SoonestOf(IEnumerable<Guid> people)
    {
        object[] owners = [.. people.Cast<object>()];
        if (owners.Length == 0)
            return [];
        var query = new QueryExpression(Promise.EntityLogicalName) { ColumnSet = new ColumnSet(Promise.Fields.Name, Promise.Fields.AccountId, Promise.Fields.OwnerId) };
        query.Criteria.AddCondition(Promise.Fields.OwnerId, ConditionOperator.In, owners);
        query.Criteria.AddCondition(Promise.Fields.Status, ConditionOperator.Equal, (int)PromiseStatus.Open);
        query.AddOrder(Promise.Fields.PromisedOn, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities
            .GroupBy(promise => promise.GetAttributeValue<EntityReference>(Promise.Fields.OwnerId).Id)
            .ToDictionary(promises => promises.Key, promises => promises.First());
    }
}
