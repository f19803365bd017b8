using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>What a policy promises: lead time, margin, rounding, on a calendar.</summary>
public sealed class PromiseTerms
{
    /// <summary>Makes terms.</summary>
    /// <param name="policyName">Name of the policy, for explanations.</param>
    /// <param name="leadMinutes">Normal processing time in working minutes; null or negative is refused.</param>
    /// <param name="margin">Safety margin.</param>
    /// <param name="rounding">Rounding of the customer date.</param>
    /// <param name="calendar">Calendar, or null for all day, every day, read in UTC.</param>
    public PromiseTerms(string policyName, int? leadMinutes, MarginPolicy margin, RoundingRule rounding, BusinessCalendar? calendar)
    {
        if (leadMinutes is null)
            throw new RuleViolationException(PromiseFaults.LeadRequired);
        if (leadMinutes < 0)
            throw new RuleViolationException(PromiseFaults.Negative);
        PolicyName = policyName;
        LeadMinutes = leadMinutes.Value;
        Margin = margin;
        Rounding = rounding;
        CalendarName = calendar?.Name;
        Calendar = calendar ?? BusinessCalendar.AlwaysOpen;
    }

    /// <summary>Name of the policy.</summary>
    public string PolicyName { get; }

    /// <summary>Normal processing time in working minutes, not negative.</summary>
    public int LeadMinutes { get; }

    /// <summary>Safety margin.</summary>
    public MarginPolicy Margin { get; }

    /// <summary>Rounding of the customer date.</summary>
    public RoundingRule Rounding { get; }

    /// <summary>Name of the calendar, or null when the policy names none.</summary>
    public string? CalendarName { get; }

    /// <summary>The calendar that dates are reckoned on.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>The moment a customer date is rounded to; never earlier.</summary>
    public DateTime Round(DateTime date) => Rounding switch
    {
        RoundingRule.EndOfHalfDay => Calendar.EndOfHalfDay(date),
        RoundingRule.EndOfWorkingDay => Calendar.EndOfWorkingDay(date),
        _ => date,
    };
}
