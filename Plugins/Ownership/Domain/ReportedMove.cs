using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>A planned move as people read it.</summary>
/// <param name="Move">The move.</param>
/// <param name="To">Name of the user or officer who has the account afterwards; null for nobody.</param>
/// <param name="Reason">Value of the choice of reasons.</param>
/// <param name="Sentence">Why, in words.</param>
public sealed record ReportedMove(PlannedMove Move, string? To, int Reason, LocalizedText Sentence);
