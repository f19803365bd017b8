namespace LocalDataverse.Host.WebApi.Http;

/// <summary>What is sent back: status, headers and body.</summary>
internal sealed record WebApiReply(int Status, ReadOnlyMemory<byte> Body = default, string? ContentType = null)
{
    /// <summary>The content type of rows.</summary>
    public const string Json = "application/json; odata.metadata=minimal";

    /// <summary>Headers beside content type and OData version.</summary>
    public Dictionary<string, string> Headers { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A reply without body.</summary>
    public static WebApiReply Empty(int status = 204) => new(status);

    /// <summary>The same reply with one header more.</summary>
    public WebApiReply With(string header, string value)
    {
        Headers[header] = value;
        return this;
    }
}
