using System.Text;
using LocalDataverse.Host.WebApi.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LocalDataverse.Host.WebApi.Batch;

/// <summary>Takes the multipart body of a batch apart.</summary>
internal static class BatchReader
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <summary>The sections of a multipart body.</summary>
    public static async Task<List<BatchSection>> SectionsAsync(StringValues contentType, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType.ToString(), out var type) || !type.MediaType.Equals("multipart/mixed", StringComparison.OrdinalIgnoreCase))
            throw new WebApiException(
                415, Engine.Faults.ErrorCode.InvalidPayload, "A batch must be multipart/mixed with a boundary; batches in JSON are not supported.");
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        if (boundary.Length == 0)
            throw WebApiException.BadPayload("The content type of the batch names no boundary. Send multipart/mixed; boundary=…");
        using var stream = new MemoryStream(body.ToArray(), writable: false);
        var reader = new MultipartReader(boundary, stream);
        var sections = new List<BatchSection>();
        try
        {
            while (await reader.ReadNextSectionAsync(cancellation).ConfigureAwait(false) is { } section)
            {
                using var content = new MemoryStream();
                await section.Body.CopyToAsync(content, cancellation).ConfigureAwait(false);
                sections.Add(new BatchSection(section.ContentType ?? "", Header(section, "Content-ID"), content.ToArray()));
            }
        }
        catch (Exception malformed) when (malformed is IOException or InvalidDataException)
        {
            throw WebApiException.BadPayload(
                $"The batch is cut off or malformed: {malformed.Message} Check the boundaries; the last one ends in two dashes.");
        }
        return sections;
    }

    /// <summary>The request that a section of type application/http holds.</summary>
    public static BatchRequest RequestOf(WebApiRequest batch, BatchSection section)
    {
        if (!section.ContentType.StartsWith("application/http", StringComparison.OrdinalIgnoreCase))
            throw WebApiException.BadPayload($"A part of a batch must be application/http, not '{section.ContentType}'.");
        var rest = section.Body;
        var start = NextLine(ref rest).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (start.Length < 2) throw WebApiException.BadPayload("A part of the batch does not start with a line such as 'GET accounts HTTP/1.1'.");
        var headers = new HeaderDictionary();
        while (NextLine(ref rest) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers.Append(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
        var request = new WebApiRequest(start[0].ToUpperInvariant(), batch.ServiceRoot, AddressOf(batch, start[1]), headers, Trim(rest), batch.CallerId);
        return new BatchRequest(request, section.ContentId);
    }

    private static string? Header(MultipartSection section, string name) =>
        section.Headers is { } headers && headers.TryGetValue(name, out var value) ? value.ToString() : null;

    private static Uri AddressOf(WebApiRequest batch, string text)
    {
        // A part that starts with $1 is resolved later, when the row of that part is known.
        var isAbsolute = Uri.TryCreate(text, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal);
        return isAbsolute ? absolute! : new Uri(batch.ServiceRoot, text);
    }

    private static string NextLine(ref ReadOnlyMemory<byte> rest)
    {
        var end = rest.Span.IndexOf(LineEnd);
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return Encoding.UTF8.GetString(line.Span).TrimEnd('\r');
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> body)
    {
        var length = body.Length;
        while (length > 0 && body.Span[length - 1] is (byte)'\r' or (byte)'\n' or (byte)' ') length--;
        return body[..length];
    }
}
