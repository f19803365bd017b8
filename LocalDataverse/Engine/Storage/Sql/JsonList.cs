using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LocalDataverse.Engine.Storage.Sql;

/// <summary>Writes SQL values as the JSON array that <c>json_each</c> reads.</summary>
internal static class JsonList
{
    /// <summary>Texts, whole numbers and doubles as a JSON array.</summary>
    public static string Of(IEnumerable<object> values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var value in values)
            {
                Write(json, value);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            default: json.WriteStringValue((string)value); break;
        }
    }
}
