using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>Writes alerts.</summary>
internal static class AlertJson
{
    /// <summary>Writes an array of them.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="alerts">The alerts.</param>
    /// <param name="poolOf">Name of the pool of a person; null for who is in none.</param>
    public static JsonWriter Alerts(this JsonWriter json, IEnumerable<TeamAlert> alerts, Func<Named, string?> poolOf)
    {
        json.BeginArray();
        foreach (var alert in alerts)
        {
            Write(json, alert, alert.Person is { } person ? poolOf(person) : null);
        }

        return json.EndArray();
    }

    private static void Write(JsonWriter json, TeamAlert alert, string? pool) =>
        json.BeginObject()
            .Name("key").Value(alert.Key)
            .Name("kind").Value((int)(AlertKind)Enum.Parse(typeof(AlertKind), alert.Reason.ToString()))
            .Name("account").Row(alert.Account)
            .Name("person").Row(alert.Person)
            .Name("pool").Value(pool)
            .Name("evidence").Row(alert.Evidence)
            .Name("since").Value(alert.Since)
            .Name("until").Value(alert.Until)
            .Name("count").Value(alert.Count)
            .Name("late").Value(alert.Late)
            .Name("limit").Value(alert.Limit)
            .EndObject();

    private static JsonWriter Row(this JsonWriter json, Named? row) => row is null
        ? json.Raw(json: null)
        : json.BeginObject().Name("table").Value(row.Table).Name("id").Value(row.Id).Name("name").Value(row.Name).EndObject();
}
