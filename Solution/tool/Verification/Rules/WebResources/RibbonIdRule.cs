namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.WebResources;

/// <summary>What a command bar defines has an id of its own in the whole environment.</summary>
public sealed class RibbonIdRule : Rule
{
    private static readonly HashSet<string> Definitions = new(StringComparer.Ordinal) { "CustomAction", "Button", "CommandDefinition", "LocLabel" };

    /// <inheritdoc/>
    public override string Code => "SOL-RIBBON-ID";

    /// <inheritdoc/>
    public override string Description => "Actions, buttons, commands, rules and labels of command bars have ids that start with the prefix and are there once.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var ids = (from file in RibbonFiles.Of(context)
                   from element in file.Root.Descendants()
                   where Definitions.Contains(element.Name.LocalName) || IsRule(element)
                   let id = element.Attribute("Id")
                   where id is not null
                   select (File: file, Id: id)).ToList();
        var prefix = context.Solution.Prefix + ".";
        foreach (var (file, id) in ids.Where(item => !item.Id.Value.StartsWith(prefix, StringComparison.Ordinal)))
            yield return Found(file.Locate(id), $"The id '{id.Value}' must start with '{prefix}': another solution could have the same.");
        foreach (var (file, id) in ids.GroupBy(item => item.Id.Value, StringComparer.OrdinalIgnoreCase).SelectMany(group => group.Skip(1)))
            yield return Found(file.Locate(id), $"The id '{id.Value}' is there twice: give each its own.");
    }

    // The same element names a rule inside a command and defines it inside the rule definitions.
    private static bool IsRule(XElement element) =>
        element.Name.LocalName is "EnableRule" or "DisplayRule" && element.Ancestors("RuleDefinitions").Any();
}
