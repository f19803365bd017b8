namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>A stretch of time in the explanation of a date, half-open, UTC.</summary>
public sealed class ExplanationSegment
{
    internal ExplanationSegment(string kind, DateTime from, DateTime to, long minutes, string? name)
    {
        Kind = kind;
        From = from;
        To = to;
        Minutes = minutes;
        Name = name;
    }

    /// <summary><c>open</c>, <c>closed</c>, <c>holiday</c>, <c>margin</c> or <c>rounding</c>: the last two are open time spent for that.</summary>
    public string Kind { get; }

    /// <summary>First instant.</summary>
    public DateTime From { get; }

    /// <summary>End.</summary>
    public DateTime To { get; }

    /// <summary>Working minutes inside, so that the segments of a kind add up to the whole minutes of that kind.</summary>
    public long Minutes { get; }

    /// <summary>Name of the holiday or special day, or null.</summary>
    public string? Name { get; }
}
