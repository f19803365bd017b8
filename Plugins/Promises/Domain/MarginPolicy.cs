using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>The margin of a policy: how it is found and between which bounds it is held.</summary>
public sealed class MarginPolicy
{
    /// <summary>The longest margin in working minutes that a promise can hold.</summary>
    public const int Longest = 525_600_000;

    private readonly int _fixedMinutes;
    private readonly decimal _percent;
    private readonly int? _minimum;
    private readonly int? _maximum;

    /// <summary>Makes a margin policy.</summary>
    /// <param name="kind">How the margin is found.</param>
    /// <param name="fixedMinutes">Working minutes of a fixed margin; needed unless the kind is percent.</param>
    /// <param name="percent">Percent of the lead time; needed when the kind is percent.</param>
    /// <param name="minimum">Least working minutes, inclusive; null for no bound but 0.</param>
    /// <param name="maximum">Most working minutes, inclusive; null for no bound.</param>
    /// <exception cref="RuleViolationException">A value is negative or missing, or the bounds cross.</exception>
    public MarginPolicy(MarginKind kind, int? fixedMinutes, decimal? percent, int? minimum, int? maximum)
    {
        if (fixedMinutes < 0 || percent < 0 || minimum < 0 || maximum < 0)
            throw new RuleViolationException(PromiseFaults.Negative);
        if (minimum > maximum)
            throw new RuleViolationException(PromiseFaults.MarginBounds);
        if (kind == MarginKind.Percent ? percent is null : fixedMinutes is null)
            throw new RuleViolationException(PromiseFaults.MarginRequired);
        Kind = kind;
        _fixedMinutes = fixedMinutes ?? 0;
        _percent = percent ?? 0;
        _minimum = minimum;
        _maximum = maximum;
    }

    /// <summary>How the margin is found.</summary>
    public MarginKind Kind { get; }

    /// <summary>The margin for a lead time.</summary>
    /// <param name="leadMinutes">Lead time in working minutes, not negative.</param>
    /// <param name="learned">What past deliveries needed, or null when too few are known; used by a learned margin only.</param>
    public AppliedMargin Apply(int leadMinutes, LearnedMargin? learned)
    {
        var evidence = Kind == MarginKind.Learned ? learned : null;
        var wanted = Kind == MarginKind.Percent
            ? Math.Ceiling(leadMinutes * _percent / 100)
            : evidence is null ? _fixedMinutes : evidence.QuantileMinutes - leadMinutes;
        var raised = Math.Max(wanted, _minimum ?? 0);
        var minutes = Math.Min(raised, _maximum ?? raised);
        if (minutes > Longest)
            throw new RuleViolationException(CalendarFaults.DateRange);
        return new AppliedMargin(this, (int)minutes, ClampOf(wanted, minutes), Kind == MarginKind.Percent ? _percent : null, evidence);
    }

    private static MarginClamp ClampOf(decimal wanted, decimal minutes)
    {
        if (minutes == wanted)
            return MarginClamp.None;
        return minutes > wanted ? MarginClamp.Minimum : MarginClamp.Maximum;
    }
}
