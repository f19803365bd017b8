using System.Globalization;
using System.Text.Json;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Host.App;
using LocalDataverse.Host.WebApi;
using LocalDataverse.Host.WebApi.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Host.Serving;

/// <summary>What only a local environment has: its health, its clock, its job queue, its reset, and the description of its app.</summary>
internal sealed class LocalControls(LocalEnvironment environment, WebApiService webApi, Callers callers)
{
    private const int LargestBody = 64 * 1024;

    /// <summary>Adds the addresses under <c>/local</c>.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.Map("/local/health", Answer("GET", _ => Task.Run(Health)));
        routes.Map("/local/jobs/run", Answer("POST", _ => Task.Run(RunJobs)));
        routes.Map("/local/reset", Answer("POST", _ => Task.Run(Reset)));
        routes.Map("/local/app", Answer("GET", http => Task.Run(() => AppOf(http))));
        routes.Map("/local/clock", Answer("GET or POST", ClockAsync));
    }

    private static RequestDelegate Answer(string methods, Func<HttpContext, Task<object>> answer)
    {
        return HandleAsync;

        Task HandleAsync(HttpContext http)
        {
            var isTaken = methods.Split(" or ").Contains(http.Request.Method, StringComparer.Ordinal);
            return ReplyAsync(http, isTaken ? answer : _ => throw WebApiException.NoMethod(http.Request.Method, methods));
        }
    }

    private object Health() => new
    {
        status = "ok",
        now = Instant(environment.Clock.UtcNow),
        frozen = environment.Clock.IsFrozen,
        solutions = environment.Metadata.Solutions
            .Select(s => new { uniqueName = s.UniqueName, version = s.Version.ToString(), managed = s.IsManaged })
            .ToList(),
    };

    private object Clock() => new { now = Instant(environment.Clock.UtcNow), frozen = environment.Clock.IsFrozen };

    private Task<object> ClockAsync(HttpContext http) => http.Request.Method == "GET" ? Task.FromResult(Clock()) : SetClockAsync(http);

    private async Task<object> SetClockAsync(HttpContext http)
    {
        var body = await RequestBody.ReadAsync(http.Request, LargestBody, http.RequestAborted).ConfigureAwait(false);
        environment.Clock.Freeze(ReadInstant(body));
        return Clock();
    }

    /// <summary>The instant of <c>{"now": "…Z"}</c>; null releases the clock.</summary>
    private static DateTime? ReadInstant(ReadOnlyMemory<byte> body)
    {
        const string Advice = "Send {\"now\": \"2026-03-02T08:00:00Z\"} to freeze the clock, or {\"now\": null} to release it.";
        if (body.IsEmpty) throw WebApiException.BadPayload("The request has no body. " + Advice);
        using var json = JsonDocument.Parse(body);
        if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("now", out var now))
            throw WebApiException.BadPayload("The body has no property 'now'. " + Advice);
        if (now.ValueKind == JsonValueKind.Null) return null;
        var text = now.ValueKind == JsonValueKind.String ? now.GetString() : null;
        return text is not null && text.EndsWith('Z')
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var instant)
            && instant.Year >= 1900
            ? instant
            : throw WebApiException.BadPayload("'now' is no instant in UTC (ending in Z) between the years 1900 and 9999. " + Advice);
    }

    private object RunJobs() => JobReport.Of(environment.Jobs.RunUntilEmpty());

    private object Reset()
    {
        environment.Reset();
        return new { status = "reset" };
    }

    private object AppOf(HttpContext http)
    {
        var language = http.Request.Query["language"].ToString() switch
        {
            "1036" => 1036,
            "" or "1033" => 1033,
            var other => throw WebApiException.BadQuery($"The language '{other}' is not available. Use 1033 (English) or 1036 (French)."),
        };
        return new AppDescriptionFactory(webApi.CurrentModel(), new AppUsers(environment).Read(), caller => new CallerPrivileges(environment, caller), language).Create(callers.Of(http.Request));
    }

    private static string Instant(DateTime value) => value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);

    private static async Task ReplyAsync(HttpContext http, Func<HttpContext, Task<object>> answer)
    {
        WebApiReply reply;
        try
        {
            var result = await answer(http).ConfigureAwait(false);
            reply = new WebApiReply(200, JsonSerializer.SerializeToUtf8Bytes(result, result.GetType(), RelaxedJson.Options), "application/json");
        }
#pragma warning disable CA1031 // The last line of defence: whatever happened, the client gets an error body.
        catch (Exception exception)
        {
            reply = WebApiError.Reply(exception);
        }
#pragma warning restore CA1031
        http.Response.StatusCode = reply.Status;
        http.Response.ContentType = reply.ContentType;
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.Body.WriteAsync(reply.Body, http.RequestAborted).ConfigureAwait(false);
    }
}
