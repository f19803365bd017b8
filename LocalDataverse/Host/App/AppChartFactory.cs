using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.App;

/// <summary>Describes charts: the query and the presentation as the shell draws them.</summary>
internal sealed class AppChartFactory(TableTexts texts)
{
    private const string FirstType = "Column";

    /// <summary>One chart. A chart without category, or with several, is not drawn.</summary>
    public AppChart Create(ChartMetadata chart)
    {
        var data = XElement.Parse(chart.DataXml);
        var presentation = XElement.Parse(chart.PresentationXml);
        var fetch = data.Descendants("fetch").First();
        var attributes = fetch.Element("entity")?.Elements("attribute").ToList() ?? [];
        var category = data.Descendants("category").Single().Attribute("alias")?.Value ?? "";
        return new AppChart(
            chart.Id,
            chart.Name.In(texts.Language),
            presentation.Element("Series")?.Elements("Series").FirstOrDefault()?.Attribute("ChartType")?.Value ?? FirstType,
            fetch.ToString(SaveOptions.DisableFormatting),
            Value(chart.Table, Aliased(attributes, category)),
            attributes.Find(a => IsGroup(a) && AliasOf(a) != category) is { } series ? Value(chart.Table, series) : null,
            [.. data.Descendants("measure").Select(m => Value(chart.Table, Aliased(attributes, AliasOf(m))))],
            [.. Colors(presentation.Attribute("PaletteCustomColors")?.Value ?? "")]);
    }

    private AppChartValue Value(string table, XElement attribute)
    {
        var column = attribute.Attribute("name")?.Value ?? "";
        var label = attribute.Attribute("aggregate")?.Value == "count" ? texts.CollectionOf(table) ?? table : texts.LabelOf(table, column);
        return new AppChartValue(AliasOf(attribute), column, label, attribute.Attribute("dategrouping")?.Value);
    }

    private static XElement Aliased(List<XElement> attributes, string alias) => attributes.Single(a => AliasOf(a) == alias);

    private static string AliasOf(XElement element) => element.Attribute("alias")?.Value ?? "";

    private static bool IsGroup(XElement attribute) => attribute.Attribute("groupby")?.Value is "true" or "1";

    /// <summary>Written as <c>15,108,189; 202,80,16</c>.</summary>
    private static IEnumerable<string> Colors(string palette) =>
        from color in palette.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let parts = color.Split(',').Select(part => byte.Parse(part, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture))
        select "#" + string.Concat(parts.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
}
