using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>Adds a pause to the stored explanation of a promise.</summary>
public static class PausedExplanation
{
    private const string End = "]}";
    private const string Target = "\"targetOn\":";
    private const string Promised = "\"promisedOn\":";

    /// <summary>
    /// The explanation with the pause as its last stretch and the dates moved. Only a document of
    /// <see cref="PromiseExplanation"/> is added to; anything else comes back as it is.
    /// </summary>
    /// <param name="json">The stored document, or null.</param>
    /// <param name="pause">The pause.</param>
    /// <param name="dates">Target and safe date after the pause.</param>
    public static string? Of(string? json, ExplanationSegment pause, PromiseDates dates)
    {
        if (json is null || !json.EndsWith(End, StringComparison.Ordinal))
            return json;
        var moved = WithInstant(WithInstant(json, Target, dates.TargetOn), Promised, dates.PromisedOn);
        var segment = new JsonWriter();
        pause.WriteTo(segment);
        var comma = moved.EndsWith("[" + End, StringComparison.Ordinal) ? string.Empty : ",";
        return moved.Substring(0, moved.Length - End.Length) + comma + segment + End;
    }

    // Quotes inside texts are escaped by the writer, so a name of a policy never looks like a name of the document.
    private static string WithInstant(string json, string name, DateTime instant)
    {
        var start = json.IndexOf(name, StringComparison.Ordinal);
        if (start < 0)
            return json;
        start += name.Length;
        var value = new JsonWriter().Value(instant).ToString();
        var end = json.IndexOf(',', start);
        return end < 0 ? json : json.Substring(0, start) + value + json.Substring(end);
    }
}
