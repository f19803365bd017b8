using LocalDataverse.Engine.Faults;
using LocalDataverse.Host.WebApi.Http;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Host.Serving;

/// <summary>Reads request bodies up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>
    /// The whole body. A larger one is read to its end and thrown away, so that the client gets the refusal (413)
    /// instead of a broken connection; one that is many times larger is cut off.
    /// </summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > 20L * limit) throw TooLarge(limit);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        long total = 0;
        int count;
        while ((count = await request.Body.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            total += count;
            if (total > 20L * limit) throw TooLarge(limit);
            if (total <= limit) content.Write(buffer, 0, count);
        }
        return total > limit ? throw TooLarge(limit) : content.ToArray();
    }

    private static WebApiException TooLarge(int limit) => new(
        413, ErrorCode.InvalidPayload, $"The request body is larger than {limit / 1024 / 1024} MB. Send less at once: split the rows over several requests.");
}
