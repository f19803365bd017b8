using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// Judges the margins of policies: of the 200 policies with the most promises, each from its latest 200 deliveries. Reads
/// two hundred rows for a policy at most, whatever the number of promises.
/// </summary>
internal sealed class PolicyJudge(IOrganizationService service, ReportPeriod period)
{
    /// <summary>Most policies judged.</summary>
    public const int MostPolicies = 200;

    private const string Scope = "policy";

    /// <summary>Judges, by name. A call for the policies, one for each that has enough deliveries, one for their special days.</summary>
    /// <param name="rates">How promises ended, by policy.</param>
    /// <param name="leftOut">Policies that are not among those judged.</param>
    public IReadOnlyList<JudgedPolicy> Judge(IReadOnlyDictionary<Guid, KeptRates> rates, out int leftOut)
    {
        KeptRates Of(Entity policy) => rates.TryGetValue(policy.Id, out var own) ? own : KeptRates.None;
        var known = PolicyQueries.ReadRows(service).Where(policy => IsActive(policy) || rates.ContainsKey(policy.Id)).ToList();
        var policies = known.OrderByDescending(policy => Of(policy).Sample).Take(MostPolicies).ToList();
        leftOut = known.Count - policies.Count;
        var samples = policies.Where(policy => Of(policy).Sample >= LearnedMargin.LeastSample).ToDictionary(policy => policy.Id, ReadSample);
        var found = samples.Values.OfType<DeliverySample>().ToList();
        var since = found.Select(sample => sample.Since).DefaultIfEmpty(period.From).Min();
        var calendars = CalendarQueries.Complete(service, found.SelectMany(sample => sample.Calendars), since);
        return
        [
            .. policies
                .Select(policy => new JudgedPolicy(policy, Of(policy), SampleOf(policy)?.Learn(calendars, JudgedPolicy.TargetOf(policy))))
                .OrderBy(policy => policy.Name, StringComparer.OrdinalIgnoreCase),
        ];

        DeliverySample? SampleOf(Entity policy) => samples.TryGetValue(policy.Id, out var sample) ? sample : null;
    }

    private static bool IsActive(Entity policy) =>
        policy.GetAttributeValue<OptionSetValue>(PromisePolicy.Fields.StateCode)?.Value != (int)PromisePolicy.StateCode.Inactive;

    private DeliverySample? ReadSample(Entity policy)
    {
        var query = new QueryExpression(Promise.EntityLogicalName) { TopCount = LearnedMargin.LargestSample };
        DeliverySample.AddTo(query);
        query.Criteria.AddCondition(Promise.Fields.PolicyId, ConditionOperator.Equal, policy.Id);
        query.Criteria.AddCondition(Promise.Fields.DeliveredOn, ConditionOperator.GreaterEqual, period.From);
        query.Criteria.AddCondition(Promise.Fields.DeliveredOn, ConditionOperator.LessThan, period.To);
        query.AddOrder(Promise.Fields.DeliveredOn, OrderType.Descending);
        var rows = service.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : new DeliverySample(Scope, rows);
    }
}
