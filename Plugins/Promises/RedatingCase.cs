using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>One promise of a re-dating: its dates as they stand and as they would be.</summary>
internal sealed class RedatingCase
{
    /// <summary>What is read of a promise.</summary>
    public static readonly ColumnSet Columns = new(
        Promise.Fields.Name,
        Promise.Fields.AccountId,
        Promise.Fields.PolicyId,
        Promise.Fields.CalendarId,
        Promise.Fields.RequestedOn,
        Promise.Fields.TargetOn,
        Promise.Fields.PromisedOn,
        Promise.Fields.SafeDate,
        Promise.Fields.Explanation,
        Promise.Fields.Status);

    /// <summary>Reckons the dates that the promise would get.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="terms">Policies and calendars of now.</param>
    /// <param name="waits">Its waits that are over.</param>
    /// <param name="now">The moment, UTC.</param>
    public RedatingCase(Entity promise, RedatingTerms terms, IEnumerable<Wait> waits, DateTime now)
    {
        Row = promise;
        try
        {
            var policy = terms.PolicyOf(promise);
            Calendar = policy.Calendar?.Reference;
            Fresh = FreshDates.Of(terms.Quote(policy, promise.GetAttributeValue<DateTime>(Promise.Fields.RequestedOn)), waits, PromisedOn);
            Refusal = ReasonToRefuse(now) is { } code ? new Refusal(code, Texts.Both(code)) : null;
        }
        catch (RuleViolationException violation)
        {
            // One promise without a date must not keep the others from theirs.
            Refusal = new Refusal(violation.Code, Texts.Both(violation.Code, [.. violation.Arguments]));
        }
    }

    /// <summary>The promise.</summary>
    public Entity Row { get; }

    /// <summary>The dates it would get; null when its policy or calendar gives none.</summary>
    public FreshDates? Fresh { get; }

    /// <summary>Why it stays as it is; null when nothing keeps it from moving.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Internal target before and after.</summary>
    public DateMove Target => new(Date(Promise.Fields.TargetOn), Fresh?.TargetOn ?? Date(Promise.Fields.TargetOn));

    /// <summary>Safe date before and after.</summary>
    public DateMove Safe => new(Date(Promise.Fields.SafeDate), Fresh?.SafeDate ?? Date(Promise.Fields.SafeDate));

    /// <summary>Customer date before and after.</summary>
    public DateMove Customer => new(PromisedOn, Fresh?.PromisedOn ?? PromisedOn);

    /// <summary>Whether a date moves, or would if nothing kept it.</summary>
    public bool Moves => Fresh is null || Target.IsMove || Safe.IsMove || Customer.IsMove;

    /// <summary>Whether it would be computed with another version of the calendar from then on.</summary>
    public bool ChangesCalendar => Calendar?.Id != Row.GetAttributeValue<EntityReference>(Promise.Fields.CalendarId)?.Id;

    /// <summary>The version of the calendar that it would be computed with, or null.</summary>
    public EntityReference? Calendar { get; }

    private DateTime PromisedOn => Date(Promise.Fields.PromisedOn);

    private string? ReasonToRefuse(DateTime now)
    {
        if (Row.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value == (int)PromiseStatus.Paused)
            return PromiseFaults.RedatePaused;
        return now > PromisedOn ? PromiseFaults.RedatePassed : null;
    }

    private DateTime Date(string column) => Row.GetAttributeValue<DateTime>(column);
}
