using System.Globalization;
using System.Text;
using LocalDataverse.Host.WebApi.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LocalDataverse.Host.WebApi.Batch;

/// <summary>Writes the multipart body of a batch's reply.</summary>
internal sealed class BatchWriter(string kind)
{
    private readonly string _boundary = $"{kind}_{Guid.CreateVersion7():D}";
    private readonly StringBuilder _text = new();

    /// <summary>Adds a reply.</summary>
    public void Write(WebApiReply reply, string? contentId)
    {
        Open("application/http");
        Line("Content-Transfer-Encoding: binary");
        if (contentId is not null) Line($"Content-ID: {contentId}");
        Line("");
        Line(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {reply.Status} {ReasonPhrases.GetReasonPhrase(reply.Status)}"));
        foreach (var (name, value) in reply.Headers) Line($"{name}: {value}");
        if (reply.ContentType is not null) Line($"Content-Type: {reply.ContentType}");
        Line("OData-Version: 4.0");
        Line("");
        Line(Encoding.UTF8.GetString(reply.Body.Span));
    }

    /// <summary>Adds the replies of a change set.</summary>
    public void WriteSet(BatchWriter set)
    {
        Open($"multipart/mixed; boundary={set._boundary}");
        Line("");
        _text.Append(set.Close());
        Line("");
    }

    /// <summary>The whole reply.</summary>
    public WebApiReply Finish(int status) => new(status, Encoding.UTF8.GetBytes(Close()), $"multipart/mixed; boundary={_boundary}");

    private string Close()
    {
        Line($"--{_boundary}--");
        return _text.ToString();
    }

    private void Open(string contentType)
    {
        Line($"--{_boundary}");
        Line($"Content-Type: {contentType}");
    }

    private void Line(string text) => _text.Append(text).Append("\r\n");
}
