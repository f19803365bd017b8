using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A wish for a promise: reads what it takes and reckons the dates, with the caller's rights.</summary>
internal sealed class PromiseRequest(StepContext context)
{
    /// <summary>The moment of the request in whole seconds, as the platform stores it.</summary>
    public DateTime MomentOf(DateTime? requestedOn)
    {
        var moment = InstantOf(requestedOn ?? context.UtcNow);
        return moment >= WorkCalendar.Earliest ? moment : throw new RuleViolationException(CalendarFaults.DateRange);
    }

    /// <summary>An instant as the platform stores it: UTC, whole seconds.</summary>
    public static DateTime InstantOf(DateTime value) =>
        new(value.Ticks - (value.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);

    /// <summary>Refuses a promise to an account that is inactive, gone or closed to the caller. One call.</summary>
    public void RequireActive(Guid accountId)
    {
        var account = context.UserService.Retrieve(
            Account.EntityLogicalName, accountId, new ColumnSet(Account.Fields.Name, Account.Fields.StateCode));
        if (account.GetAttributeValue<OptionSetValue>(Account.Fields.StateCode)?.Value == (int)Account.StateCode.Inactive)
            throw context.Fail(PromiseFaults.AccountInactive, account.GetAttributeValue<string>(Account.Fields.Name));
    }

    /// <summary>Reads a policy under which promises may be made. One call.</summary>
    public PolicyReading ReadPolicy(Guid policyId, DateTime requestedOn)
    {
        var policy = PolicyQueries.Read(context.UserService, policyId, requestedOn);
        return policy.IsActive ? policy : throw context.Fail(PromiseFaults.PolicyInactive, policy.Name);
    }

    /// <summary>
    /// Reckons the dates. One call, none without a calendar; a learned margin reads past deliveries, one call for each
    /// scope it has to look at.
    /// </summary>
    public PromiseQuote Quote(PolicyReading policy, DateTime requestedOn)
    {
        // Elevated: a margin must not depend on whose promises the caller may read; only durations are looked at.
        var sample = policy.IsLearned ? new DeliveryHistory(context.Elevated, policy, context.UtcNow).Latest() : null;
        var calendars = CalendarsOf(policy, sample, requestedOn);
        var learned = sample?.Learn(calendars, policy.TargetKeptRate ?? LearnedMargin.ShippedKeptRate);
        return PromiseQuote.For(policy.Terms(calendars), requestedOn, learned);
    }

    private IReadOnlyDictionary<Guid, WorkCalendar> CalendarsOf(PolicyReading policy, DeliverySample? sample, DateTime requestedOn)
    {
        var own = policy.Calendar is { } calendar ? new[] { calendar } : [];
        // What past deliveries took is measured with the special days of their time.
        var since = sample is not null && sample.Since < requestedOn ? sample.Since : requestedOn;
        return CalendarQueries.Complete(context.UserService, own.Concat(sample?.Calendars ?? []), since);
    }
}
