namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.WebResources;

/// <summary>A command bar refers to labels and commands that it defines.</summary>
public sealed class RibbonLabelRule : Rule
{
    private const string LabelReference = "$LocLabels:";

    /// <inheritdoc/>
    public override string Code => "SOL-RIBBON";

    /// <inheritdoc/>
    public override string Description => "Labels and commands that the buttons of a command bar name are defined in the same file.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var file in context.Solution.Tables.Select(table => context.Solution.Optional($"{table.Folder}/RibbonDiff.xml")).OfType<Source.SourceFile>())
        {
            var labels = file.Root.Descendants("LocLabel").Select(label => label.Attribute("Id")?.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var attribute in file.Root.Descendants().Attributes()
                .Where(attribute => attribute.Value.StartsWith(LabelReference, StringComparison.Ordinal) && !labels.Contains(attribute.Value[LabelReference.Length..])))
                yield return Found(file.Locate(attribute), $"The label '{attribute.Value[LabelReference.Length..]}' is not defined: add a LocLabel.");
            var commands = file.Root.Descendants("CommandDefinition").Select(command => command.Attribute("Id")?.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var command in file.Root.Descendants("Button").Attributes("Command")
                .Where(command => !commands.Contains(command.Value) && !command.Value.StartsWith("Mscrm.", StringComparison.Ordinal)))
                yield return Found(file.Locate(command), $"The command '{command.Value}' is not defined: add a CommandDefinition.");
        }
    }
}
