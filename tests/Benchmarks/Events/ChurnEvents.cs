using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Benchmarks.Events;

/// <summary>Evaluates the risk of an account with several open signals, because of an event and on request.</summary>
internal sealed class ChurnEvents(LoyaltySite site, LoyaltyRows rows, PromiseRows promises)
{
    /// <summary>Most calls of one evaluation, whatever started it.</summary>
    public const int Aim = 6;

    private const int Signals = 10;

    /// <summary>Measures.</summary>
    public IEnumerable<EventCost> Measure()
    {
        var account = rows.Account();
        var policy = promises.Policy(MarginMode.Fixed, Department.Sales);
        for (var i = 0; i < Signals; i++)
            promises.Deliver(promises.Promise(policy, account), LoyaltySite.Now.AddDays(10));

        // The feedback raises three signals, whose jobs leave the work to the feedback's own.
        var jobs = site.CostsOf(() => rows.Feedback(account)).Where(cost => cost.JobName is not null).ToList();
        var evaluation = jobs.MaxBy(job => job.ServiceCalls) ?? throw new InvalidOperationException("A feedback started no evaluation.");
        jobs.Remove(evaluation);
        yield return new EventCost("churn evaluation, job after a feedback", Aim, evaluation, jobs);

        var request = new OrganizationRequest(EvaluateChurnApi.Name) { ["Target"] = new EntityReference(Account.EntityLogicalName, account) };
        yield return new EventCost("churn evaluation, on request", Aim, site.CostsOf(() => site.Service.Execute(request))[0], []);
    }
}
