using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Plugins.Promises;
using Microsoft.Xrm.Sdk;
using BusinessCalendar = Dynamics.Loyalty.Plugins.Model.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes promises: the open ones first, then the latest of those that are over.</summary>
internal static class PromiseSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(JsonWriter json, PanelReader reader, IReadOnlyList<PromiseCount> counts)
    {
        json.BeginObject().Name("total").Value(counts.Sum(count => count.Count));
        WriteCounts(json.Name("counts"), counts);
        WritePage(json, reader, reader.Promises(PromiseFilter.All, PromisePlace.FirstOpen)).EndObject();
    }

    /// <summary>Writes a page into an object: its promises, and where the list goes on.</summary>
    public static JsonWriter WritePage(JsonWriter json, PanelReader reader, PromisePage page)
    {
        var past = PromisePast.Read(reader, [.. page.Rows.Select(promise => promise.Id)]);
        var pauses = page.Rows.Any(IsPaused) ? reader.RunningPauses() : new Dictionary<Guid, OpenPause>();
        json.Name("items").BeginArray();
        foreach (var promise in page.Rows)
        {
            Write(json.BeginObject(), promise, reader.Now);
            WritePause(json.Name("pause"), pauses.TryGetValue(promise.Id, out var pause) ? pause : null, reader.Now);
            past.Write(json, promise.Id);
            json.EndObject();
        }

        return json.EndArray().Name("next").Value(page.Next?.ToString());
    }

    private static void WriteCounts(JsonWriter json, IEnumerable<PromiseCount> counts)
    {
        json.BeginArray();
        foreach (var count in counts)
        {
            json.BeginObject()
                .Name("department").Value((long?)count.Department)
                .Name("status").Value((long)count.Status)
                .Name("count").Value(count.Count)
                .EndObject();
        }

        json.EndArray();
    }

    private static void Write(JsonWriter json, Entity promise, DateTime now) =>
        json.Name("id").Value(promise.Id)
            .Name("name").Text(promise, Promise.Fields.Name)
            .Name("department").Choice(promise, Promise.Fields.Department)
            .Name("status").Choice(promise, Promise.Fields.Status)
            .Name("state").Value(PromiseStateCode.Of(promise, now))
            .Name("requestedOn").Instant(promise, Promise.Fields.RequestedOn)
            .Name("targetOn").Instant(promise, Promise.Fields.TargetOn)
            .Name("promisedOn").Instant(promise, Promise.Fields.PromisedOn)
            .Name("deliveredOn").Instant(promise, Promise.Fields.DeliveredOn)
            .Name("marginMinutes").Value((long?)promise.GetAttributeValue<int?>(Promise.Fields.MarginMinutes))
            .Name("marginUsedPercent").Value(promise.GetAttributeValue<decimal?>(Promise.Fields.MarginUsedPercent))
            .Name("responsible").Reference(promise.GetAttributeValue<EntityReference>(Promise.Fields.OwnerId))
            .Name("policyId").Value(promise.GetAttributeValue<EntityReference>(Promise.Fields.PolicyId)?.Id)
            .Name("safeDate").Instant(promise, Promise.Fields.SafeDate)
            .Name("timeZone").Value(TimeZone(promise));

    private static void WritePause(JsonWriter json, OpenPause? pause, DateTime now)
    {
        if (pause is null)
        {
            json.Raw(json: null);
            return;
        }

        json.BeginObject()
            .Name("id").Value(pause.Row.Id)
            .Name("from").Instant(pause.Row, PromisePause.Fields.From)
            .Name("waitingFor").Text(pause.Row, PromisePause.Fields.WaitingFor)
            .Name("reason").Text(pause.Row, PromisePause.Fields.Reason)
            .Name("expectedEndOn").Instant(pause.Row, PromisePause.Fields.ExpectedEndOn)
            .Name("overdueSince").Value(pause.IsOverdue(now) ? pause.Deadline : (DateTime?)null)
            .EndObject();
    }

    // Calendars take both kinds of ids; browsers know the IANA ones only.
    private static string? TimeZone(Entity promise) =>
        promise.Joined<string>(PromiseQueries.Calendar, BusinessCalendar.Fields.TimeZone) is { } id ? TimeZones.IanaIdOf(id) ?? id : null;

    private static bool IsPaused(Entity promise) =>
        promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value == (int)PromiseStatus.Paused;
}
