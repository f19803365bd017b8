using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A choice: the values that a column can have.</summary>
/// <param name="Name">Name; of a local choice, <c>table_column</c>.</param>
/// <param name="Kind">picklist, state, status or bit.</param>
/// <param name="Label">Its English label; empty when it has none.</param>
/// <param name="Options">The values, in the source's order.</param>
/// <param name="Location">Where it is described.</param>
public sealed record ChoiceSource(string Name, string Kind, string Label, IReadOnlyList<OptionSource> Options, SourceLocation Location)
{
    private static readonly string[] OptionElements = ["option", "state", "status"];

    /// <summary>Reads an <c>optionset</c> element.</summary>
    public static ChoiceSource Read(SourceFile file, XElement element)
    {
        var options = element.Elements().Elements()
            .Where(option => OptionElements.Contains(option.Name.LocalName, StringComparer.Ordinal))
            
                .Select(option => new OptionSource((int)option.Attribute("value")!, Labels.Text(option.Element("labels"), Labels.English) ?? "", file.Locate(option)));
        return new ChoiceSource(
            element.Attribute("Name")?.Value ?? "",
            element.Element("OptionSetType")?.Value ?? "",
            Labels.Text(element.Element("displaynames"), Labels.English) ?? "",
            [.. options],
            file.Locate(element));
    }
}
