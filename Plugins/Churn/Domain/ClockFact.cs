namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Something that is true of an account now because time has passed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Since">Since when it is so, UTC: its age is counted from here.</param>
/// <param name="Evidence">The row that proves it.</param>
/// <param name="Words">Key of the sentence that says it.</param>
/// <param name="Details">What the sentence names, in its order: a text, a <see cref="DateTime"/> for a day, or a number.</param>
public sealed record ClockFact(ClockKind Kind, DateTime Since, Evidence Evidence, string Words, params object[] Details);
