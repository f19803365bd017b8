using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Host.DemoData;

/// <summary>Imports reference data in the format of Microsoft's Configuration Migration tool, as an administrator would.</summary>
internal sealed class ReferenceData(MetadataCatalog catalog, IOrganizationService service)
{
    /// <summary>Creates or updates every record of a data.xml, in the order of the file.</summary>
    public void Import(string path)
    {
        foreach (var entity in XDocument.Load(path).Root!.Elements("entity"))
        {
            var table = catalog.FindTable(entity.Attribute("name")!.Value)
                ?? throw new InvalidDataException($"{path} names the table '{entity.Attribute("name")!.Value}', which no imported solution has.");
            foreach (var record in entity.Descendants("record")) service.Execute(new UpsertRequest { Target = Row(table, record) });
        }
    }

    private static Entity Row(TableMetadata table, XElement record)
    {
        var row = new Entity(table.LogicalName, Guid.Parse(record.Attribute("id")!.Value, CultureInfo.InvariantCulture));
        foreach (var field in record.Elements("field"))
        {
            var name = field.Attribute("name")!.Value;
            if (name != table.PrimaryIdColumn) row[name] = Value(table.Columns[name], field);
        }
        return row;
    }

    private static object Value(ColumnMetadata column, XElement field)
    {
        var text = field.Attribute("value")!.Value;
        return column.Type switch
        {
            ColumnType.Lookup => new EntityReference(field.Attribute("lookupentity")!.Value, Guid.Parse(text, CultureInfo.InvariantCulture)),
            ColumnType.Choice => new OptionSetValue(int.Parse(text, CultureInfo.InvariantCulture)),
            ColumnType.Boolean => bool.Parse(text),
            ColumnType.Integer => int.Parse(text, CultureInfo.InvariantCulture),
            ColumnType.Decimal => decimal.Parse(text, CultureInfo.InvariantCulture),
            ColumnType.DateTime => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
            _ => text,
        };
    }
}
