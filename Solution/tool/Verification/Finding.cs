using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification;

/// <summary>Something that a rule found.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Finding(string Code, SourceLocation Location, string Message)
{
    /// <summary>The line a terminal or an editor understands: <c>path:line: CODE message</c>.</summary>
    public override string ToString() => $"{Location}: {Code} {Message}";
}
