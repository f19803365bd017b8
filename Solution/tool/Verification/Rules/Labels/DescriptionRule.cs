using Dynamics.Loyalty.SolutionTool.Source;
using Texts = Dynamics.Loyalty.SolutionTool.Model.Labels;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Labels;

/// <summary>Whoever points at a column of the publisher reads what it is for, in their language.</summary>
public sealed class DescriptionRule : Rule
{
    private static readonly string[] Languages = [Texts.English, Texts.French];

    /// <inheritdoc/>
    public override string Code => "SOL-DESCRIPTION";

    /// <inheritdoc/>
    public override string Description => "Tables, columns and global choices of the publisher have a help text in English (1033) and in French (1036).";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from part in Parts(context)
        let texts = part.Element.Element("Descriptions")
        from language in Languages
        where Texts.Text(texts, language) is null
        let place = texts?.Elements().FirstOrDefault(text => text.Attribute("languagecode")?.Value == language) ?? texts ?? part.Element
        select Found(part.File.Locate(place), $"'{part.Name}' has no help text in language {language}: write in <Descriptions> what it is for.");

    private static IEnumerable<(SourceFile File, XElement Element, string Name)> Parts(VerificationContext context)
    {
        var prefix = context.Solution.Prefix + "_";
        var tables =
            from table in context.Solution.Tables
            where table.IsOwn && table.LogicalName.StartsWith(prefix, StringComparison.Ordinal)
            select (table.File, table.Entity!, table.LogicalName);
        var columns =
            from table in context.Solution.Tables
            from column in table.Columns
            where column.LogicalName.StartsWith(prefix, StringComparison.Ordinal)
            select (table.File, column.Element, $"{table.LogicalName}.{column.LogicalName}");
        var choices =
            from file in context.Solution.Tree.XmlFiles()
            where file.Root.Name == "optionset"
            let name = file.Root.Attribute("Name")?.Value ?? ""
            where name.StartsWith(prefix, StringComparison.Ordinal)
            select (file, file.Root, name);
        return [.. tables, .. columns, .. choices];
    }
}
