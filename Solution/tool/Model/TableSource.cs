using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A table, or the columns that a solution adds to somebody else's.</summary>
/// <param name="LogicalName">Name in lower case.</param>
/// <param name="SchemaName">Name with case.</param>
/// <param name="Label">English label; the schema name when it has none.</param>
/// <param name="Description">English description; empty when it has none.</param>
/// <param name="EntitySetName">Name in the Web API; null for a table that only gets columns here.</param>
/// <param name="Columns">Its columns, by the source's order.</param>
/// <param name="File">The file that describes it.</param>
/// <param name="Folder">The folder of the file, with the table's forms, views and charts.</param>
public sealed record TableSource(
    string LogicalName,
    string SchemaName,
    string Label,
    string Description,
    string? EntitySetName,
    IReadOnlyList<ColumnSource> Columns,
    SourceFile File,
    string Folder)
{
    /// <summary>Whether the solution owns the table, rather than adding to it.</summary>
    public bool IsOwn => EntitySetName is not null;

    /// <summary>The table's <c>entity</c> element; null for a shell without properties.</summary>
    public XElement? Entity => File.Root.Element("EntityInfo")?.Element("entity");

    /// <summary>Reads <c>Entity.xml</c> of a folder.</summary>
    public static TableSource Read(SourceTree tree, string folder)
    {
        var file = tree.Load($"{folder}/Entity.xml");
        var schemaName = file.Root.Element("Name")?.Value
            ?? throw new SolutionFault("SOL-ENTITY", file.Locate(file.Root), "The table has no Name: add it.");
        var entity = file.Root.Element("EntityInfo")?.Element("entity");
        return new TableSource(
            schemaName.ToLowerInvariant(),
            schemaName,
            Labels.Text(entity?.Element("LocalizedNames"), Labels.English) ?? schemaName,
            Labels.Text(entity?.Element("Descriptions"), Labels.English) ?? "",
            entity?.Element("EntitySetName")?.Value,
            [.. (entity?.Element("attributes")?.Elements("attribute") ?? []).Select(column => ColumnSource.Read(file, column))],
            file,
            folder);
    }
}
