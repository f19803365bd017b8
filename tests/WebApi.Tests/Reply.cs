using System.Net.Http.Headers;

namespace LocalDataverse.WebApi.Tests;

/// <summary>An answer of the host.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Text">Body.</param>
/// <param name="Headers">Headers, those of the body aside.</param>
/// <param name="ContentType">Content type of the body.</param>
public sealed record Reply(int Status, string Text, HttpResponseHeaders Headers, string? ContentType)
{
    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The rows of a collection.</summary>
    public IReadOnlyList<JsonElement> Rows => [.. Json.GetProperty("value").EnumerateArray()];

    /// <summary>The platform's error number.</summary>
    public string Code => Json.GetProperty("error").GetProperty("code").GetString()!;

    /// <summary>The platform's error message.</summary>
    public string Message => Json.GetProperty("error").GetProperty("message").GetString()!;

    /// <summary>A header's value, or null.</summary>
    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;

    /// <summary>The id in OData-EntityId.</summary>
    public Guid EntityId => Guid.Parse(Header("OData-EntityId")!.Split('(', ')')[^2]);

    /// <summary>The texts of one property of all rows, in order.</summary>
    public IReadOnlyList<string?> Texts(string property) => [.. Rows.Select(r => r.GetProperty(property).GetString())];
}
