using System.Globalization;
using System.Text.Json;

namespace LocalDataverse.Host.DemoData;

/// <summary>The demo's story: files of requests, told in the order of time.</summary>
internal static class DemoScript
{
    private const string NextYear = "{year+1}";

    private const string OfCases = ".cases.demo.json";

    /// <summary>The steps of all files of this folder, oldest first; steps of one instant keep their order.</summary>
    /// <param name="calendar">Dates them.</param>
    /// <param name="hasCases">Whether the add-on for cases is there; without it its part of the story is left out.</param>
    public static IReadOnlyList<DemoStep> Read(DemoCalendar calendar, bool hasCases)
    {
        var assembly = typeof(DemoScript).Assembly;
        var steps = new List<DemoStep>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".demo.json", StringComparison.Ordinal) && (hasCases || !n.EndsWith(OfCases, StringComparison.Ordinal))).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            steps.AddRange(Read(reader.ReadToEnd(), calendar));
        }
        return [.. steps.OrderBy(s => s.At)];
    }

    private static IEnumerable<DemoStep> Read(string text, DemoCalendar calendar)
    {
        var dated = text
            .Replace(NextYear, (calendar.Year + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{year}", calendar.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var json = JsonDocument.Parse(dated).RootElement;
        return json.EnumerateArray().Select(step => new DemoStep(
            calendar.Instant(step.GetProperty("at").GetString()!),
            step.TryGetProperty("as", out var user) ? user.GetString() : null,
            step.GetProperty("set").GetString()!,
            step.GetProperty("id").GetString()!,
            step.GetProperty("body"),
            Names(step, "roles"),
            Names(step, "profiles")));
    }

    private static IReadOnlyList<string> Names(JsonElement step, string property) =>
        step.TryGetProperty(property, out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
}
