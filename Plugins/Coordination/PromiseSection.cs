using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes the promises: the open ones first, then the latest of those that are over.</summary>
internal static class PromiseSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(JsonWriter json, PanelReader reader, DateTime now)
    {
        var open = reader.OpenPromises();
        var closed = reader.ClosedPromises(PanelReader.MostRows - open.Entities.Count);
        json.BeginObject()
            .Name("total").Value(open.TotalRecordCount + closed.TotalRecordCount)
            .Name("items").BeginArray();
        foreach (var promise in open.Entities.Concat(closed.Entities).Take(PanelReader.MostRows))
        {
            Write(json, promise, now);
        }

        json.EndArray().EndObject();
    }

    private static void Write(JsonWriter json, Entity promise, DateTime now) =>
        json.BeginObject()
            .Name("id").Value(promise.Id)
            .Name("name").Text(promise, Promise.Fields.Name)
            .Name("department").Choice(promise, Promise.Fields.Department)
            .Name("status").Choice(promise, Promise.Fields.Status)
            .Name("state").Value(State(promise, now))
            .Name("requestedOn").Instant(promise, Promise.Fields.RequestedOn)
            .Name("targetOn").Instant(promise, Promise.Fields.TargetOn)
            .Name("promisedOn").Instant(promise, Promise.Fields.PromisedOn)
            .Name("deliveredOn").Instant(promise, Promise.Fields.DeliveredOn)
            .Name("marginMinutes").Value((long?)promise.GetAttributeValue<int?>(Promise.Fields.MarginMinutes))
            .Name("marginUsedPercent").Value(promise.GetAttributeValue<decimal?>(Promise.Fields.MarginUsedPercent))
            .Name("responsible").Reference(promise.GetAttributeValue<EntityReference>(Promise.Fields.OwnerId))
            .EndObject();

    private static string State(Entity promise, DateTime now)
    {
        var status = (PromiseStatus)(promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value ?? (int)PromiseStatus.Open);
        return Code(status is PromiseStatus.Open ? OpenState(promise, now).ToString() : status.ToString());
    }

    private static PromiseState OpenState(Entity promise, DateTime now) =>
        new PromiseDates(
            promise.GetAttributeValue<DateTime?>(Promise.Fields.TargetOn) ?? DateTime.MaxValue,
            promise.GetAttributeValue<DateTime?>(Promise.Fields.PromisedOn) ?? DateTime.MaxValue)
            .StateAt(now, isPaused: false);

    private static string Code(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
