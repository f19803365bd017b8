using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Why one row of many was left as it is.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
internal sealed record Refusal(string Code, LocalizedText Sentence);
