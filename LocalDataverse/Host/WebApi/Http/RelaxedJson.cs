using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalDataverse.Host.WebApi.Http;

/// <summary>JSON that keeps letters of every language readable; the reply's content type tells browsers that it is no markup.</summary>
internal static class RelaxedJson
{
    /// <summary>For the serializer: camel case names, nulls written.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>For the writer.</summary>
    public static JsonWriterOptions Writer { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a writer writes, as bytes.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writer)) write(writer);
        return stream.ToArray();
    }
}
