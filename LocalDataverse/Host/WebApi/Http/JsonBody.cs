using System.Text.Json;

namespace LocalDataverse.Host.WebApi.Http;

/// <summary>Request bodies as JSON.</summary>
internal static class JsonBody
{
    /// <summary>Deepest nesting that is read.</summary>
    private const int Depth = 32;

    /// <summary>The body; an empty one, a malformed one or another content type is refused.</summary>
    public static JsonDocument Read(WebApiRequest request)
    {
        var type = request.Headers.ContentType.ToString();
        if (type.Length > 0 && !type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            throw new WebApiException(
                415, Engine.Faults.ErrorCode.InvalidPayload, $"The content type '{type}' is not supported. Send application/json.");
        if (request.Body.IsEmpty) throw WebApiException.BadPayload("The request has no body. Send a JSON object.");
        return JsonDocument.Parse(request.Body, new JsonDocumentOptions { MaxDepth = Depth });
    }
}
