using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Payload;

/// <summary>Writes the SDK's values as JSON.</summary>
internal static class JsonValues
{
    /// <summary>Writes a value; <paramref name="isDateOnly"/> leaves out the time of a date.</summary>
    public static void Write(Utf8JsonWriter json, object? value, bool isDateOnly = false)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case Guid id: json.WriteStringValue(id); break;
            case DateTime instant: json.WriteStringValue(Text(instant, isDateOnly)); break;
            case EntityReference reference: json.WriteStringValue(reference.Id); break;
            case OptionSetValue option: json.WriteNumberValue(option.Value); break;
            case Money money: json.WriteNumberValue(money.Value); break;
            default: throw new InvalidOperationException($"A value of type {value.GetType().Name} has no form in JSON.");
        }
    }

    private static string Text(DateTime value, bool isDateOnly) =>
        value.ToString(isDateOnly ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);
}
