using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>Reads what the folder of a table holds beside the table.</summary>
public static class TableParts
{
    /// <summary>Forms, of both flavours.</summary>
    public static IEnumerable<FormSource> Forms(SourceTree tree, TableSource table) =>
        from type in tree.Folders($"{table.Folder}/FormXml")
        from name in tree.Files($"{table.Folder}/FormXml/{type}")
        let file = tree.Load($"{table.Folder}/FormXml/{type}/{name}")
        from form in file.Root.Elements("systemform")
        select new FormSource(ComponentKey.Normalise(form.Element("formid")?.Value ?? ""), type, table.LogicalName, form, file);

    /// <summary>Views.</summary>
    public static IEnumerable<ViewSource> Views(SourceTree tree, TableSource table) =>
        from name in tree.Files($"{table.Folder}/SavedQueries")
        let file = tree.Load($"{table.Folder}/SavedQueries/{name}")
        from view in file.Root.Elements("savedquery")
        select new ViewSource(ComponentKey.Normalise(view.Element("savedqueryid")?.Value ?? ""), table.LogicalName, view, file);

    /// <summary>Charts.</summary>
    public static IEnumerable<ChartSource> Charts(SourceTree tree, TableSource table) =>
        from name in tree.Files($"{table.Folder}/Visualizations")
        let file = tree.Load($"{table.Folder}/Visualizations/{name}")
        select new ChartSource(ComponentKey.Normalise(file.Root.Element("savedqueryvisualizationid")?.Value ?? ""), table.LogicalName, file);
}
