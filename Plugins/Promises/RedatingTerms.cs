using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>The policies of a re-dating as they are now, with their calendars; what is read is read once.</summary>
internal sealed class RedatingTerms
{
    private readonly StepContext _context;
    private readonly Dictionary<Guid, PolicyVersions> _policies;
    private readonly IReadOnlyDictionary<Guid, WorkCalendar> _calendars;
    private readonly Dictionary<Guid, LearnedMargin?> _learned = [];

    /// <summary>Reads the special days of every version, whatever the promises' time. One call, none without calendars.</summary>
    public RedatingTerms(StepContext context, IReadOnlyCollection<PolicyVersions> policies)
    {
        _context = context;
        _policies = policies.ToDictionary(policy => policy.Id);
        _calendars = CalendarQueries.Complete(context.UserService, policies.SelectMany(policy => policy.Calendars), WorkCalendar.Earliest);
    }

    /// <summary>What the policy of a promise gives for its request now. Calls for a learned margin, once for each policy.</summary>
    /// <exception cref="Dynamics.Loyalty.Platform.Domain.RuleViolationException">The policy or its calendar gives no date.</exception>
    public PromiseQuote Quote(PolicyReading policy, DateTime requestedOn) =>
        PromiseQuote.For(policy.Terms(_calendars), requestedOn, policy.IsLearned ? Learned(policy) : null);

    /// <summary>The policy of a promise with the version of its calendar that counts at its request.</summary>
    public PolicyReading PolicyOf(Entity promise) =>
        _policies[promise.GetAttributeValue<EntityReference>(Promise.Fields.PolicyId).Id].At(promise.GetAttributeValue<DateTime>(Promise.Fields.RequestedOn));

    private LearnedMargin? Learned(PolicyReading policy)
    {
        if (_learned.TryGetValue(policy.Id, out var known))
            return known;
        // Elevated: a margin must not depend on whose promises the caller may read; only durations are looked at.
        var sample = new DeliveryHistory(_context.Elevated, policy, _context.UtcNow).Latest();
        var learned = sample?.Learn(
            CalendarQueries.Complete(_context.UserService, sample.Calendars, sample.Since), policy.TargetKeptRate ?? LearnedMargin.ShippedKeptRate);
        return _learned[policy.Id] = learned;
    }
}
