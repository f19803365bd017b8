using System.Globalization;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;

namespace LocalDataverse.Host.DemoData;

/// <summary>Writes a step's values as a body of the Web API.</summary>
internal sealed class DemoBody(WebApiModel model, DemoCalendar calendar)
{
    /// <summary>The body for a row of a table; a new row gets its id.</summary>
    public byte[] Write(TableModel table, DemoStep step, bool isNew) => RelaxedJson.Bytes(json =>
    {
        json.WriteStartObject();
        if (isNew) json.WriteString(table.Table.PrimaryIdColumn, DemoIds.Of(step.Id));
        foreach (var property in step.Body.EnumerateObject()) Write(json, table, property);
        json.WriteEndObject();
    });

    private void Write(Utf8JsonWriter json, TableModel table, JsonProperty property)
    {
        if (table.Navigations.TryGetValue(property.Name, out var navigation))
        {
            json.WriteString(property.Name + "@odata.bind", Address(navigation, property.Value.GetString()!));
            return;
        }
        var column = table.Columns.GetValueOrDefault(property.Name)
            ?? throw new InvalidDataException($"The demo's data name the property '{property.Name}', which {table.Table.LogicalName} has not.");
        json.WritePropertyName(property.Name);
        var text = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : null;
        if (text is ['@', .. var moment]) json.WriteStringValue(Moment(column, moment));
        else if (text is not null && column.Choice is { } choice && column.Type != ColumnType.Boolean) json.WriteNumberValue(OptionOf(choice, text));
        else property.Value.WriteTo(json);
    }

    private string Moment(ColumnMetadata column, string text) => column.DateBehavior == DateBehavior.DateOnly
        ? calendar.Date(text).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : calendar.Instant(text).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static int OptionOf(ChoiceMetadata choice, string label) =>
        choice.Options.FirstOrDefault(o => string.Equals(o.Label.In(Labels.BaseLanguage), label, StringComparison.Ordinal))?.Value
        ?? throw new InvalidDataException($"The demo's data name the option '{label}', which {choice.Name} has not.");

    /// <summary>An address as it is, or the one of the row with a key.</summary>
    private string Address(NavigationModel navigation, string text)
    {
        if (text.Contains('(', StringComparison.Ordinal)) return "/" + text;
        var target = model.Table(navigation.Target ?? BaseTypes.PrincipalTables[0]);
        return $"/{target.Table.EntitySetName}({DemoIds.Of(text)})";
    }
}
