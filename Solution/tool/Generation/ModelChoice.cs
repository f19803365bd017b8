using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>A choice and its name in code.</summary>
/// <param name="Name">Name in code.</param>
/// <param name="Source">The choice.</param>
public sealed record ModelChoice(string Name, ChoiceSource Source)
{
    /// <summary>The values with their names in code, by value.</summary>
    public IEnumerable<(string Name, int Value, string Label)> Members =>
        Source.Options.Where(option => option.Label.Length > 0).OrderBy(option => option.Value)
            .Select(option => (Identifiers.FromLabel(option.Label), option.Value, option.Label));
}
