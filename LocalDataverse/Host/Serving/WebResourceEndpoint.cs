using System.Security.Cryptography;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Metadata;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Host.Serving;

/// <summary>Serves the web resources of the imported solutions as the platform does, under its strict content security policy.</summary>
internal sealed class WebResourceEndpoint(LocalEnvironment environment)
{
    /// <summary>
    /// <c>/WebResources/name</c>, checked for changes at each use; <c>/%7Btoken%7D/WebResources/name</c>, kept by the
    /// browser for a year.
    /// </summary>
    public async Task HandleAsync(HttpContext http, string name, string? token)
    {
        if (!environment.Metadata.WebResources.TryGetValue(name, out var resource) || token is { } given && !given.StartsWith('{'))
        {
            await NotFoundAsync(http, name).ConfigureAwait(false);
            return;
        }
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(resource.Content))[..32]}\"";
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = token is null ? "no-cache" : "public, max-age=31536000, immutable";
        SecurityHeaders.Add(http.Response);
        if (string.Equals(http.Request.Headers.IfNoneMatch, tag, StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        http.Response.ContentType = ContentTypeOf(resource);
        await http.Response.Body.WriteAsync(resource.Content, http.RequestAborted).ConfigureAwait(false);
    }

    private static Task NotFoundAsync(HttpContext http, string name)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync($"No imported solution has a web resource '{name}'.", http.RequestAborted);
    }

    private static string ContentTypeOf(WebResourceMetadata resource) => resource.Type switch
    {
        1 => "text/html; charset=utf-8",
        2 => "text/css; charset=utf-8",
        3 => "text/javascript; charset=utf-8",
        4 or 9 or 12 => "text/xml; charset=utf-8",
        5 => "image/png",
        6 => "image/jpeg",
        7 => "image/gif",
        10 => "image/x-icon",
        11 => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
