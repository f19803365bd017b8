using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Turns the columns of a policy into terms.</summary>
internal static class PolicyTerms
{
    /// <summary>Makes terms; a policy without a mode has a fixed margin, one without rounding does not round.</summary>
    /// <param name="name">Name of the policy.</param>
    /// <param name="column">Value of a column by its logical name, or null.</param>
    /// <param name="calendar">The policy's calendar, or null.</param>
    public static PromiseTerms From(string name, Func<string, object?> column, WorkCalendar? calendar)
    {
        var kind = KindOf((MarginMode?)Choice(column, PromisePolicy.Fields.MarginMode));
        var minutes = (int?)column(PromisePolicy.Fields.MarginMinutes);
        var margin = new MarginPolicy(
            kind,
            kind == MarginKind.Fixed ? minutes ?? 0 : minutes,
            (decimal?)column(PromisePolicy.Fields.MarginPercent),
            (int?)column(PromisePolicy.Fields.MarginMinMinutes),
            (int?)column(PromisePolicy.Fields.MarginMaxMinutes));
        var rounding = RoundingOf((Rounding?)Choice(column, PromisePolicy.Fields.Rounding));
        return new PromiseTerms(name, (int?)column(PromisePolicy.Fields.LeadMinutes), margin, rounding, calendar);
    }

    private static int? Choice(Func<string, object?> column, string name) => (column(name) as OptionSetValue)?.Value;

    private static MarginKind KindOf(MarginMode? mode) => mode switch
    {
        MarginMode.PercentOfLeadTime => MarginKind.Percent,
        MarginMode.Learned => MarginKind.Learned,
        _ => MarginKind.Fixed,
    };

    private static RoundingRule RoundingOf(Rounding? rounding) => rounding switch
    {
        Rounding.EndOfHalfDay => RoundingRule.EndOfHalfDay,
        Rounding.EndOfWorkingDay => RoundingRule.EndOfWorkingDay,
        _ => RoundingRule.None,
    };
}
