using System.Text.Json;

namespace LocalDataverse.Host.WebApi.Http;

/// <summary>Request bodies as JSON.</summary>
internal static class JsonBody
{
    /// <summary>Deepest nesting that is read.</summary>
    private const int Depth = 32;

    /// <summary>The body; an empty one, a malformed one, one with a property twice or another content type is refused.</summary>
    public static JsonDocument Read(WebApiRequest request)
    {
        var type = request.Headers.ContentType.ToString();
        if (type.Length > 0 && !type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            throw new WebApiException(
                415, Engine.Faults.ErrorCode.InvalidPayload, $"The content type '{type}' is not supported. Send application/json.");
        if (request.Body.IsEmpty) throw WebApiException.BadPayload("The request has no body. Send a JSON object.");
        RequireText(request.Body.Span);
        return JsonDocument.Parse(request.Body, new JsonDocumentOptions { MaxDepth = Depth, AllowDuplicateProperties = false });
    }

    // A document reads its strings only when it is asked for them: each is read here once, so that text that is no
    // Unicode is refused as the client's fault instead of failing in the middle of the request.
    private static void RequireText(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = Depth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) _ = reader.GetString();
            }
        }
        catch (InvalidOperationException)
        {
            throw WebApiException.BadPayload("The request body holds text that is no valid Unicode. Send JSON in UTF-8, with surrogates in pairs.");
        }
    }
}
