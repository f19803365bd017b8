namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>An open interval of one date as real time, in UTC ticks, half-open.</summary>
internal readonly struct WorkInterval
{
    public WorkInterval(LocalDate date, long start, long end)
    {
        Date = date;
        Start = start;
        End = end;
    }

    public LocalDate Date { get; }

    public long Start { get; }

    public long End { get; }

    public long Ticks => End - Start;

    public bool Holds(long utcTicks) => Start <= utcTicks && utcTicks <= End;
}
