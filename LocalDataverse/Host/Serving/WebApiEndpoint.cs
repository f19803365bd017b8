using LocalDataverse.Host.WebApi;
using LocalDataverse.Host.WebApi.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace LocalDataverse.Host.Serving;

/// <summary>Carries HTTP requests to the Web API and its replies back.</summary>
internal sealed class WebApiEndpoint(WebApiService service, Callers callers)
{
    /// <summary>Where the Web API lives.</summary>
    public const string Root = "/api/data/v9.2/";

    /// <summary>Every root of it: the earlier versions of the same interface lead to the same place, as on the platform.</summary>
    public static IReadOnlyList<string> Roots { get; } = [Root, "/api/data/v9.1/", "/api/data/v9.0/"];

    /// <summary>Largest body that is read: 5 MB, in bytes.</summary>
    public const int LargestBody = 5 * 1024 * 1024;

    /// <summary>Answers one HTTP request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        var reply = await AnswerAsync(http).ConfigureAwait(false);
        var response = http.Response;
        response.StatusCode = reply.Status;
        response.Headers["OData-Version"] = "4.0";
        response.Headers.CacheControl = "no-cache";
        foreach (var (name, value) in reply.Headers) response.Headers[name] = value;
        if (reply.Body.IsEmpty) return;
        response.ContentType = reply.ContentType;
        response.ContentLength = reply.Body.Length;
        await response.Body.WriteAsync(reply.Body, http.RequestAborted).ConfigureAwait(false);
    }

    private async Task<WebApiReply> AnswerAsync(HttpContext http)
    {
        try
        {
            var body = await RequestBody.ReadAsync(http.Request, LargestBody, http.RequestAborted).ConfigureAwait(false);
            var uri = new Uri(http.Request.GetEncodedUrl());
            if (Roots.Contains(uri.AbsolutePath + "/", StringComparer.OrdinalIgnoreCase)) uri = new Uri(uri, uri.AbsolutePath + "/" + uri.Query);
            var root = new Uri(uri, Roots.First(r => http.Request.Path.StartsWithSegments(r.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)));
            var request = new WebApiRequest(http.Request.Method.ToUpperInvariant(), root, uri, http.Request.Headers, body, callers.Of(http.Request));
            // Rows, plugins and SQLite work on the calling thread: a long request must not hold one of the server's.
            return await Task.Run(() => service.HandleAsync(request, http.RequestAborted), http.RequestAborted).ConfigureAwait(false);
        }
        catch (WebApiException refusal)
        {
            return WebApiError.Reply(refusal);
        }
    }
}
