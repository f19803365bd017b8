using LocalDataverse.Engine.Faults;
using LocalDataverse.Host.WebApi.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Batch;

/// <summary>Answers <c>$batch</c>: parts one after the other, each change set as one transaction.</summary>
internal sealed class BatchHandler(WebApiService service)
{
    /// <summary>Most parts of one batch, as on the platform.</summary>
    public const int MostParts = 1000;

    /// <summary>Whether a request is a batch.</summary>
    public static bool IsBatch(WebApiRequest request) => request.Uri.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal);

    /// <summary>
    /// Runs the parts. Without <c>Prefer: odata.continue-on-error</c> the first failed part ends the batch, whose status is then 400.
    /// </summary>
    public async Task<WebApiReply> HandleAsync(WebApiRequest request, CancellationToken cancellation)
    {
        if (!string.Equals(request.Method, "POST", StringComparison.Ordinal)) throw WebApiException.NoMethod(request.Method, "POST");
        var parts = await ReadAsync(request, cancellation).ConfigureAwait(false);
        var writer = new BatchWriter("batchresponse");
        var hasFailed = false;
        foreach (var part in parts)
        {
            var failed = part.Set is null ? RunOne(part.Request!, writer) : RunSet(part.Set, writer);
            hasFailed |= failed;
            if (failed && !request.Preferences.ContinueOnError) return writer.Finish(400);
        }
        return writer.Finish(hasFailed && !request.Preferences.ContinueOnError ? 400 : 200);
    }

    private bool RunOne(BatchRequest part, BatchWriter writer)
    {
        var reply = Try(() => service.Answer(part.Request));
        writer.Write(reply, contentId: null);
        return reply.Status >= 400;
    }

    /// <summary>All or nothing: a failed set answers with its one error.</summary>
    private bool RunSet(IReadOnlyList<BatchRequest> set, BatchWriter writer)
    {
        var inner = new BatchWriter("changesetresponse");
        try
        {
            foreach (var (part, reply) in set.Zip(Execute(set))) inner.Write(reply, part.ContentId);
        }
#pragma warning disable CA1031 // As for a single request: whatever happened, the part gets an error body.
        catch (Exception exception)
        {
            writer.Write(WebApiError.Reply(exception), contentId: null);
            return true;
        }
#pragma warning restore CA1031
        writer.WriteSet(inner);
        return false;
    }

    private List<WebApiReply> Execute(IReadOnlyList<BatchRequest> set)
    {
        var rows = new Dictionary<string, EntityReference>(StringComparer.Ordinal);
        var plans = set.Select(part => Plan(part, rows)).ToList();
        var responses = plans[0].Context.Execute([.. plans.SelectMany(p => p.Write.Requests)]);
        var replies = new List<WebApiReply>();
        var start = 0;
        foreach (var (_, write) in plans)
        {
            replies.Add(write.Reply(responses[start + write.Main]));
            start += write.Requests.Count;
        }
        return replies;
    }

    private (RequestContext Context, Writing.PlannedWrite Write) Plan(BatchRequest part, Dictionary<string, EntityReference> rows)
    {
        if (string.Equals(part.Request.Method, "GET", StringComparison.Ordinal))
            throw WebApiException.BadPayload("A change set takes no GET. Put it beside the change set, as a part of the batch.");
        var context = service.ContextOf(ContentIds.Resolve(part.Request, rows, service));
        var write = WebApiService.Plan(context, rows);
        if (part.ContentId is { } id && write.Row is { } row) rows[id] = row;
        return (context, write);
    }

    private static WebApiReply Try(Func<WebApiReply> answer)
    {
        try
        {
            return answer();
        }
#pragma warning disable CA1031 // As for a single request: whatever happened, the part gets an error body.
        catch (Exception exception)
        {
            return WebApiError.Reply(exception);
        }
#pragma warning restore CA1031
    }

    private static async Task<List<BatchPart>> ReadAsync(WebApiRequest request, CancellationToken cancellation)
    {
        var parts = new List<BatchPart>();
        foreach (var section in await BatchReader.SectionsAsync(request.Headers.ContentType, request.Body, cancellation).ConfigureAwait(false))
        {
            if (!section.ContentType.StartsWith("multipart/mixed", StringComparison.OrdinalIgnoreCase))
            {
                parts.Add(new BatchPart(BatchReader.RequestOf(request, section), Set: null));
                continue;
            }
            var inner = await BatchReader.SectionsAsync(section.ContentType, section.Body, cancellation).ConfigureAwait(false);
            if (inner.Count == 0) throw WebApiException.BadPayload("A change set without parts does nothing. Leave it out.");
            parts.Add(new BatchPart(Request: null, [.. inner.Select(s => BatchReader.RequestOf(request, s))]));
        }
        var count = parts.Sum(p => p.Set?.Count ?? 1);
        if (count > MostParts)
            throw new WebApiException(400, ErrorCode.InvalidArgument, $"The batch has {count} parts, more than {MostParts}. Send several batches.");
        return parts;
    }
}
