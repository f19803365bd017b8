using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.App;

/// <summary>Describes views.</summary>
internal sealed class AppViewFactory(TableTexts texts)
{
    private const int DefaultWidth = 100;

    /// <summary>One view.</summary>
    public AppView Create(ViewMetadata view) => new(
        view.Id, view.Table, view.Name.In(texts.Language), view.QueryType, view.IsDefault, view.IsQuickFind, view.FetchXml, [.. Columns(view)]);

    private IEnumerable<AppViewColumn> Columns(ViewMetadata view)
    {
        if (view.LayoutXml.Length == 0) return [];
        var aliases = Aliases(view);
        return XElement.Parse(view.LayoutXml).Descendants("cell")
            .Where(c => c.Attribute("ishidden")?.Value != "1")
            .Select(c => Column(c, view.Table, aliases));
    }

    private AppViewColumn Column(XElement cell, string table, Dictionary<string, string> aliases)
    {
        var name = cell.Attribute("name")?.Value ?? "";
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var label = dot < 0
            ? texts.LabelOf(table, name)
            : texts.LabelOf(aliases.GetValueOrDefault(name[..dot]) ?? "", name[(dot + 1)..]);
        var width = int.TryParse(cell.Attribute("width")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels)
            ? pixels
            : DefaultWidth;
        return new AppViewColumn(name, width, label);
    }

    /// <summary>The tables behind the aliases of the query.</summary>
    private static Dictionary<string, string> Aliases(ViewMetadata view)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        if (view.FetchXml.Length == 0) return aliases;
        foreach (var link in XElement.Parse(view.FetchXml).Descendants("link-entity"))
        {
            if (link.Attribute("alias")?.Value is { } alias) aliases[alias] = link.Attribute("name")?.Value ?? "";
        }
        return aliases;
    }
}
