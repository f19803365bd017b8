using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads views and charts of tables.</summary>
internal sealed class ViewReader(CatalogDraft draft)
{
    public void Read(XElement entity)
    {
        var table = entity.Required("Name").ToLowerInvariant();
        foreach (var view in entity.Element("SavedQueries")?.Element("savedqueries")?.Elements("savedquery") ?? [])
        {
            var id = view.Id(view.Required("savedqueryid"));
            draft.Views[id] = View(view, id, table);
        }

        foreach (var chart in entity.Element("Visualizations")?.Elements("visualization") ?? [])
        {
            var id = chart.Id(chart.Required("savedqueryvisualizationid"));
            draft.Charts[id] = new ChartMetadata(
                id, table, chart.Labels("LocalizedNames", "LocalizedName"), Inner(chart, "datadescription"), Inner(chart, "presentationdescription"));
        }
    }

    private static ViewMetadata View(XElement view, Guid id, string table) => new(
        id, table,
        view.Labels("LocalizedNames", "LocalizedName"),
        view.Labels("Descriptions", "Description"),
        view.Number("querytype") ?? 0,
        view.Flag("isdefault"),
        view.Flag("isquickfindquery"),
        Inner(view, "fetchxml"),
        Inner(view, "layoutxml"));

    /// <summary>The one element inside, as text.</summary>
    private static string Inner(XElement owner, string child) =>
        owner.Element(child)?.Elements().FirstOrDefault()?.ToString(SaveOptions.DisableFormatting)
        ?? throw SolutionXml.InvalidAt(owner, $"<{owner.Name.LocalName}> has no <{child}>");
}
