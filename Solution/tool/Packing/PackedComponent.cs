using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>A component that goes into the package, and the source that it comes from.</summary>
/// <param name="Key">Its identity.</param>
/// <param name="Location">Where it is described.</param>
/// <param name="IsForm">A form of a table: it may be listed as a root component but need not be.</param>
public sealed record PackedComponent(ComponentKey Key, SourceLocation Location, bool IsForm = false);
