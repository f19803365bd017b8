using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Domain.Tests.Calendars;
using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Promises;

/// <summary>Promise terms written the short way.</summary>
internal static class Terms
{
    public static readonly BusinessCalendar Office = Calendar.Of(Calendar.OfficeHours, "Europe/Zurich");

    public static PromiseTerms Of(int lead, MarginPolicy margin, RoundingRule rounding = RoundingRule.None, BusinessCalendar? calendar = null) =>
        new("Test policy", lead, margin, rounding, calendar ?? Office);

    public static MarginPolicy Fixed(int minutes, int? minimum = null, int? maximum = null) =>
        new(MarginKind.Fixed, minutes, null, minimum, maximum);

    public static MarginPolicy Percent(decimal percent, int? minimum = null, int? maximum = null) =>
        new(MarginKind.Percent, null, percent, minimum, maximum);
}
