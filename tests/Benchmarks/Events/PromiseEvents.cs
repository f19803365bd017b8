using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Benchmarks.Events;

/// <summary>Makes and delivers promises as a contributor.</summary>
internal sealed class PromiseEvents(LoyaltySite site, LoyaltyRows rows, PromiseRows promises)
{
    private const int CreateAim = 5;
    private const int DeliveryAim = 8;
    private const int EnoughToLearn = 40;
    private const int TooFewToLearn = 5;
    private const int MoreThanASample = 250;

    private readonly Guid _account = rows.Account();

    /// <summary>Measures.</summary>
    public IEnumerable<EventCost> Measure()
    {
        var plain = promises.Policy(MarginMode.Fixed, Department.Sales);
        var known = promises.Policy(MarginMode.Learned, Department.FieldTechnicians);
        promises.Delivered(known, _account, EnoughToLearn);
        var unknown = promises.Policy(MarginMode.Learned, Department.Training);
        promises.Delivered(unknown, _account, TooFewToLearn);
        // Too few of its own, more than a sample in every wider scope: the dearest case.
        var rare = promises.Policy(MarginMode.Learned, Department.Quality);
        promises.Delivered(rare, _account, TooFewToLearn);
        promises.Delivered(promises.Policy(MarginMode.Learned, Department.Quality), _account, MoreThanASample);
        return
        [
            Create("promise create, fixed margin", plain, "\"mode\":\"fixed\""),
            Create("promise create, percent margin", promises.Policy(MarginMode.PercentOfLeadTime, Department.Sales), "\"mode\":\"percent\""),
            Create("promise create, margin learned from " + EnoughToLearn + " deliveries of its scope", known, "\"scope\":\"kind+segment+site\""),
            Create("promise create, margin learned in vain: " + TooFewToLearn + " deliveries in every scope", unknown, "\"scope\":null"),
            Create("promise create, margin learned from the widest scope, which holds " + (MoreThanASample + TooFewToLearn), rare, "\"scope\":\"department\""),
            Deliver("promise delivery, early", plain, TimeSpan.FromHours(1), PromiseStatus.KeptEarly),
            Deliver("promise delivery, broken", plain, TimeSpan.FromDays(10), PromiseStatus.Broken),
        ];
    }

    private EventCost Create(string name, Guid policy, string explained)
    {
        var promise = Guid.Empty;
        var costs = site.CostsOf(() => promise = promises.Promise(policy, _account));
        if (!promises.Read<string>(promise, Promise.Fields.Explanation).Contains(explained, StringComparison.Ordinal))
            throw new InvalidOperationException(name + ": the explanation does not say " + explained);
        return new EventCost(name, CreateAim, costs[0], [.. costs.Skip(1)]);
    }

    private EventCost Deliver(string name, Guid policy, TimeSpan after, PromiseStatus expected)
    {
        var promise = promises.Promise(policy, _account);
        var costs = site.CostsOf(() => promises.Deliver(promise, LoyaltySite.Now + after));
        if (promises.Read<OptionSetValue>(promise, Promise.Fields.Status).Value != (int)expected)
            throw new InvalidOperationException(name + ": the promise is not " + expected);
        return new EventCost(name, DeliveryAim, costs[0], [.. costs.Skip(1)]);
    }
}
