using System.Net;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Host.WebApi.Http;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Host.Serving;

/// <summary>
/// There is no sign-in, so nobody but this machine gets in: only loopback addresses are listened on, requests must be
/// addressed to one (which stops names that were pointed here), and pages of other origins may not call.
/// </summary>
internal static class LocalOnly
{
    /// <summary>Whether an address such as http://localhost:5480 stays on this machine.</summary>
    public static bool IsLoopback(Uri uri) => IsLoopback(uri.Host);

    /// <summary>Refuses requests from outside.</summary>
    public static async Task GuardAsync(HttpContext http, RequestDelegate next)
    {
        var origin = http.Request.Headers.Origin.ToString();
        var isForeign = origin.Length > 0
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, http.Request.Host.Value, StringComparison.OrdinalIgnoreCase));
        if (IsLoopback(http.Request.Host.Host) && !isForeign)
        {
            await next(http).ConfigureAwait(false);
            return;
        }
        var reply = WebApiError.Reply(403, ErrorCode.PrivilegeDenied, "The local Dataverse has no sign-in and answers only this machine and its own pages. Call it at its localhost address.");
        http.Response.StatusCode = reply.Status;
        http.Response.ContentType = reply.ContentType;
        await http.Response.Body.WriteAsync(reply.Body, http.RequestAborted).ConfigureAwait(false);
    }

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
