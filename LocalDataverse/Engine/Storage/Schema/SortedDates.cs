using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage.Schema;

/// <summary>The dates by which people look at rows: a database that tunes itself would come to index these.</summary>
internal static class SortedDates
{
    /// <summary>Date columns of a table that one of its views sorts by first.</summary>
    public static IEnumerable<string> Of(MetadataCatalog catalog, TableMetadata table) =>
        catalog.Views
            .Where(view => string.Equals(view.Table, table.LogicalName, StringComparison.Ordinal))
            .Select(view => XElement.Parse(view.FetchXml).Element("entity")?.Element("order")?.Attribute("attribute")?.Value)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(column => table.Find(column)?.Type == ColumnType.DateTime);
}
