using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A column of a table.</summary>
/// <param name="LogicalName">Name in lower case.</param>
/// <param name="SchemaName">Name with case.</param>
/// <param name="Type">Type as the source has it: nvarchar, lookup, picklist …</param>
/// <param name="Label">Its English label; the schema name when it has none.</param>
/// <param name="GlobalChoice">Name of the global choice, if it uses one.</param>
/// <param name="LocalChoice">Its own choice, if it has one.</param>
/// <param name="IsPrimaryName">Whether it is the table's primary name.</param>
/// <param name="Element">The source element.</param>
/// <param name="Location">Where it is described.</param>
public sealed record ColumnSource(
    string LogicalName,
    string SchemaName,
    string Type,
    string Label,
    string? GlobalChoice,
    ChoiceSource? LocalChoice,
    bool IsPrimaryName,
    XElement Element,
    SourceLocation Location)
{
    /// <summary>Whether the column refers to a row of another table.</summary>
    public bool IsLookup => Type is "lookup" or "customer" or "owner" or "partylist";

    /// <summary>Reads an <c>attribute</c> element.</summary>
    public static ColumnSource Read(SourceFile file, XElement element)
    {
        var schemaName = element.Attribute("PhysicalName")?.Value
            ?? throw new SolutionFault("SOL-COLUMN", file.Locate(element), "The attribute has no PhysicalName: add it.");
        var choice = element.Element("optionset");
        return new ColumnSource(
            element.Element("LogicalName")?.Value ?? schemaName.ToLowerInvariant(),
            schemaName,
            element.Element("Type")?.Value ?? "",
            Labels.Text(element.Element("displaynames"), Labels.English) ?? schemaName,
            element.Element("OptionSetName")?.Value,
            choice is null ? null : ChoiceSource.Read(file, choice),
            element.Element("DisplayMask")?.Value.StartsWith("PrimaryName", StringComparison.Ordinal) == true,
            element,
            file.Locate(element));
    }
}
