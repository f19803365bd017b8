using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>An open fact that makes a departure more or less likely.</summary>
/// <param name="Kind">Value of the signal kind choice.</param>
/// <param name="RaisedOn">When it happened, UTC.</param>
/// <param name="EvidenceTable">Logical name of the table of the row that proves it.</param>
/// <param name="EvidenceId">Id of that row.</param>
/// <param name="Sentence">The fact in words.</param>
public sealed record Signal(int Kind, DateTime RaisedOn, string? EvidenceTable, string EvidenceId, LocalizedText Sentence);
