using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Schema;

/// <summary>What Microsoft's schema does not look at in a column, and a server refuses.</summary>
public sealed class ColumnShapeRule : Rule
{
    private static readonly string[] Types =
    [
        "bit", "customer", "datetime", "decimal", "file", "float", "image", "int", "lookup", "money", "multiselectpicklist", "ntext", "nvarchar",
        "owner", "partylist", "picklist", "primarykey", "state", "status", "uniqueidentifier",
    ];

    private static readonly string[] Levels = ["none", "recommended", "required", "systemrequired"];

    // Largest number of characters of a text and of a multiline text column.
    private static readonly Dictionary<string, int> Longest = new(StringComparer.Ordinal) { ["nvarchar"] = 4_000, ["ntext"] = 1_048_576 };

    /// <inheritdoc/>
    public override string Code => "SOL-COLUMN-SHAPE";

    /// <inheritdoc/>
    public override string Description =>
        "A column has a type and a requirement level that Dataverse knows; a text is 1 to 4,000 characters long, a multiline text 1 to 1,048,576; a number's smallest value is not above its largest.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from table in context.Solution.Tables
        from column in table.Columns
        from fault in Faults(column)
        select Found(table.File.Locate(column.Element.Element(fault.Element) ?? column.Element), $"Column '{column.LogicalName}': {fault.Message}");

    private static IEnumerable<(string Element, string Message)> Faults(ColumnSource column)
    {
        if (!Types.Contains(column.Type, StringComparer.Ordinal))
            yield return ("Type", $"the type '{column.Type}' is none of {string.Join(", ", Types)}.");
        if (column.Element.Element("RequiredLevel") is { } level && !Levels.Contains(level.Value, StringComparer.Ordinal))
            yield return ("RequiredLevel", $"the requirement level '{level.Value}' is none of {string.Join(", ", Levels)}.");
        if (Longest.TryGetValue(column.Type, out var longest) && Number(column, "MaxLength") is { } length && (length < 1 || length > longest))
            yield return ("MaxLength", string.Create(CultureInfo.InvariantCulture, $"a length must be 1 to {longest}."));
        if (Number(column, "MinValue") > Number(column, "MaxValue"))
            yield return ("MinValue", "the smallest value is above the largest.");
    }

    private static decimal? Number(ColumnSource column, string element) =>
        decimal.TryParse(column.Element.Element(element)?.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
