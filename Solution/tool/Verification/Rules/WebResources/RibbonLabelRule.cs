using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.WebResources;

/// <summary>A command bar refers to labels, commands and rules that it defines.</summary>
public sealed class RibbonLabelRule : Rule
{
    private const string LabelReference = "$LocLabels:";

    /// <inheritdoc/>
    public override string Code => "SOL-RIBBON";

    /// <inheritdoc/>
    public override string Description => "Labels and commands that the buttons of a command bar name, and rules that the commands name, are defined in the same file.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        RibbonFiles.Of(context).SelectMany(file => Labels(file).Concat(Commands(file)).Concat(Rules(file, "EnableRule")).Concat(Rules(file, "DisplayRule")));

    private IEnumerable<Finding> Labels(SourceFile file)
    {
        var labels = Ids(file.Root.Descendants("LocLabel"));
        return from attribute in file.Root.Descendants().Attributes()
               where attribute.Value.StartsWith(LabelReference, StringComparison.Ordinal) && !labels.Contains(attribute.Value[LabelReference.Length..])
               select Found(file.Locate(attribute), $"The label '{attribute.Value[LabelReference.Length..]}' is not defined: add a LocLabel.");
    }

    private IEnumerable<Finding> Commands(SourceFile file)
    {
        var commands = Ids(file.Root.Descendants("CommandDefinition"));
        return from command in file.Root.Descendants("Button").Attributes("Command")
               where !commands.Contains(command.Value) && !IsOfPlatform(command.Value)
               select Found(file.Locate(command), $"The command '{command.Value}' is not defined: add a CommandDefinition.");
    }

    private IEnumerable<Finding> Rules(SourceFile file, string kind)
    {
        var rules = Ids(file.Root.Elements("RuleDefinitions").Descendants(kind));
        return from rule in file.Root.Elements("CommandDefinitions").Descendants(kind).Attributes("Id")
               where !rules.Contains(rule.Value) && !IsOfPlatform(rule.Value)
               select Found(file.Locate(rule), $"The rule '{rule.Value}' is not defined: add the {kind} to the rule definitions.");
    }

    private static HashSet<string> Ids(IEnumerable<XElement> elements) =>
        elements.Select(element => element.Attribute("Id")?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static bool IsOfPlatform(string id) => id.StartsWith("Mscrm.", StringComparison.Ordinal);
}
