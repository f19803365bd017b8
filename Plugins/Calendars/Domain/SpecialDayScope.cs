namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>For which calendars special days count. Where two runs share a date, the narrower scope goes first.</summary>
public enum SpecialDayScope
{
    /// <summary>For one version of a calendar.</summary>
    OneVersion,

    /// <summary>For every version of a calendar.</summary>
    OneCalendar,

    /// <summary>For every calendar.</summary>
    EveryCalendar,
}
