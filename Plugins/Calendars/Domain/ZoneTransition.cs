namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>One change of a zone's clocks.</summary>
internal readonly struct ZoneTransition
{
    public ZoneTransition(long utcTicks, long offsetBefore, long offsetAfter)
    {
        UtcTicks = utcTicks;
        OffsetBefore = offsetBefore;
        OffsetAfter = offsetAfter;
    }

    /// <summary>First instant of the new offset.</summary>
    public long UtcTicks { get; }

    public long OffsetBefore { get; }

    public long OffsetAfter { get; }

    /// <summary>Start of the wall-clock stretch that is skipped or repeated.</summary>
    public long WallStart => UtcTicks + Math.Min(OffsetBefore, OffsetAfter);

    /// <summary>End of the wall-clock stretch that is skipped or repeated.</summary>
    public long WallEnd => UtcTicks + Math.Max(OffsetBefore, OffsetAfter);
}
