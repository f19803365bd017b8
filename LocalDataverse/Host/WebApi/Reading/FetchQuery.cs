using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;

namespace LocalDataverse.Host.WebApi.Reading;

/// <summary>What the reply needs to know of a FetchXML query.</summary>
/// <param name="Columns">Columns of the table itself that it returns.</param>
/// <param name="IsAggregate">Rows are groups, not rows of the table.</param>
/// <param name="PageNumber">Page asked for, from 1.</param>
internal sealed record FetchQuery(IReadOnlyList<ColumnMetadata> Columns, bool IsAggregate, int PageNumber)
{
    /// <summary>Reads a query of a table.</summary>
    public static FetchQuery Read(TableModel table, string fetchXml)
    {
        var fetch = Parse(fetchXml);
        var entity = fetch.Element("entity")
            ?? throw WebApiException.BadQuery("The FetchXML has no entity element. Write <fetch><entity name=\"…\">…</entity></fetch>.");
        var name = entity.Attribute("name")?.Value ?? "";
        if (!string.Equals(name, table.Table.LogicalName, StringComparison.Ordinal))
            throw WebApiException.BadQuery(
                $"The FetchXML is of '{name}' but the address of '{table.Table.LogicalName}'. Use the entity set of '{name}'.");
        var isAll = entity.Element("all-attributes") is not null;
        var columns = entity.Elements("attribute")
            .Where(a => a.Attribute("alias") is null)
            .Select(a => table.Table.Find(a.Attribute("name")?.Value ?? ""))
            .OfType<ColumnMetadata>();
        return new FetchQuery(
            [.. isAll ? table.Table.Columns.Values.Where(c => c.ValidForRead) : columns],
            string.Equals(fetch.Attribute("aggregate")?.Value, "true", StringComparison.OrdinalIgnoreCase),
            int.TryParse(fetch.Attribute("page")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1);
    }

    private static XElement Parse(string fetchXml)
    {
        try
        {
            return XElement.Parse(fetchXml);
        }
        catch (XmlException malformed)
        {
            throw WebApiException.BadQuery($"The FetchXML is no well-formed XML: {malformed.Message}");
        }
    }
}
