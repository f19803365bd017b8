using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;

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

    /// <summary><c>open</c>, <c>closed</c>, <c>holiday</c>, <c>margin</c>, <c>rounding</c> or <c>pause</c>: the last three are open time spent for that.</summary>
    public string Kind { get; }

    /// <summary>First instant.</summary>
    public DateTime From { get; }

    /// <summary>End.</summary>
    public DateTime To { get; }

    /// <summary>Working minutes inside, so that the segments of a kind add up to the whole minutes of that kind.</summary>
    public long Minutes { get; }

    /// <summary>Name of the holiday or special day, why somebody waited, or null.</summary>
    public string? Name { get; }

    /// <summary>A wait for the customer.</summary>
    /// <param name="calendar">The promise's calendar.</param>
    /// <param name="wait">When and why.</param>
    public static ExplanationSegment Pause(BusinessCalendar calendar, Wait wait) =>
        new("pause", wait.From, wait.To, (long)calendar.Between(wait.From, wait.To).TotalMinutes, wait.Why);

    internal void WriteTo(JsonWriter json)
    {
        json.BeginObject()
            .Name("kind").Value(Kind)
            .Name("from").Value(From)
            .Name("to").Value(To)
            .Name("minutes").Value(Minutes);
        if (Name != null)
            json.Name("name").Value(Name);
        json.EndObject();
    }
}
