using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>One value of a choice.</summary>
/// <param name="Value">The stored number.</param>
/// <param name="Label">Its English label; empty when it has none.</param>
/// <param name="Location">Where it is described.</param>
public sealed record OptionSource(int Value, string Label, SourceLocation Location);
