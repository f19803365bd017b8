using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>A named run of dates with hours other than the week's: a holiday, a company closure, a short day.</summary>
public sealed class SpecialDays
{
    /// <summary>Makes a run of special days.</summary>
    /// <param name="name">Name shown in explanations.</param>
    /// <param name="from">First date, included.</param>
    /// <param name="to">Last date, included; a run that ends before it begins is refused.</param>
    /// <param name="schedule">Hours of each of these dates; <see cref="DaySchedule.Closed"/> for a holiday.</param>
    /// <param name="scope">For which calendars the run counts; the narrower goes before the wider.</param>
    public SpecialDays(string name, LocalDate from, LocalDate to, DaySchedule schedule, SpecialDayScope scope)
    {
        if (to < from)
            throw new RuleViolationException(CalendarFaults.ExceptionOrder, name, from.ToString(), to.ToString());
        Name = name;
        From = from;
        To = to;
        Schedule = schedule;
        Scope = scope;
    }

    /// <summary>Name shown in explanations.</summary>
    public string Name { get; }

    /// <summary>First date, included.</summary>
    public LocalDate From { get; }

    /// <summary>Last date, included.</summary>
    public LocalDate To { get; }

    /// <summary>Hours of each date of the run.</summary>
    public DaySchedule Schedule { get; }

    /// <summary>For which calendars the run counts.</summary>
    public SpecialDayScope Scope { get; }

    /// <summary>The same run cut to a part of its dates.</summary>
    internal SpecialDays Cut(LocalDate from, LocalDate to) => new(Name, from, to, Schedule, Scope);
}
