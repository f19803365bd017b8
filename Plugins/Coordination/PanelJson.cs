using Dynamics.Loyalty.Platform.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes values of rows as the panel reads them.</summary>
internal static class PanelJson
{
    /// <summary>A lookup as <c>{"id":…,"name":…}</c>, or null.</summary>
    public static JsonWriter Reference(this JsonWriter json, EntityReference? reference) =>
        reference is null
            ? json.Raw(json: null)
            : json.BeginObject().Name("id").Value(reference.Id).Name("name").Value(reference.Name ?? string.Empty).EndObject();

    /// <summary>The number of a choice, or null.</summary>
    public static JsonWriter Choice(this JsonWriter json, Entity row, string column) =>
        json.Value((long?)row.GetAttributeValue<OptionSetValue>(column)?.Value);

    /// <summary>An instant, or null.</summary>
    public static JsonWriter Instant(this JsonWriter json, Entity row, string column) =>
        json.Value(row.GetAttributeValue<DateTime?>(column));

    /// <summary>A text, or null.</summary>
    public static JsonWriter Text(this JsonWriter json, Entity row, string column) =>
        json.Value(row.GetAttributeValue<string>(column));
}
