using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>
/// Keeps the stored explanation of a promise true after its dates moved. Only a document of
/// <see cref="PromiseExplanation"/> is amended; anything else comes back as it is.
/// </summary>
public static class AmendedExplanation
{
    private const string End = "]}";
    private const string Target = "\"targetOn\":";
    private const string Safe = "\"promisedOn\":";
    private const string Customer = "\"customerOn\":";
    private const string Changes = ",\"changes\":[";
    private const string Segments = "],\"segments\":[";

    /// <summary>The explanation with a wait for the customer as its last stretch, and the dates moved.</summary>
    /// <param name="json">The stored document, or null.</param>
    /// <param name="pause">The wait.</param>
    /// <param name="dates">Target and safe date after it.</param>
    /// <param name="customerOn">Customer date after it.</param>
    public static string? WithPause(string? json, ExplanationSegment pause, PromiseDates dates, DateTime customerOn)
    {
        if (!IsOurs(json))
            return json;
        var moved = WithInstant(WithInstant(WithInstant(json!, Target, dates.TargetOn), Safe, dates.PromisedOn), Customer, customerOn);
        return Append(moved, moved.Length - End.Length, pause.WriteTo);
    }

    /// <summary>The explanation with a change of the customer date, which it names as the one that stands.</summary>
    /// <param name="json">The stored document, or null.</param>
    /// <param name="change">The change.</param>
    public static string? WithChange(string? json, DateChange change)
    {
        if (!IsOurs(json))
            return json;
        var moved = WithInstant(json!, Customer, change.Customer.To);
        return Append(moved, EndOfChanges(moved), change.WriteTo);
    }

    /// <summary>An explanation made afresh, with the changes that an older one tells of before its own.</summary>
    /// <param name="fresh">A document of <see cref="PromiseExplanation"/>.</param>
    /// <param name="older">The document that it replaces, or null.</param>
    public static string Continuing(string fresh, string? older)
    {
        if (!IsOurs(older))
            return fresh;
        var start = older!.IndexOf(Changes, StringComparison.Ordinal) + Changes.Length;
        var changes = older.Substring(start, EndOfChanges(older) - start);
        return changes.Length == 0 ? fresh : fresh.Insert(EndOfChanges(fresh), changes);
    }

    // Quotes inside texts are escaped by the writer, so a text never looks like a name of the document.
    private static bool IsOurs(string? json) =>
        json is not null
        && json.EndsWith(End, StringComparison.Ordinal)
        && json.IndexOf(Customer, StringComparison.Ordinal) is var customer && customer >= 0
        && json.IndexOf(Changes, customer, StringComparison.Ordinal) is var changes && changes >= 0
        && json.IndexOf(Segments, changes, StringComparison.Ordinal) >= 0;

    private static int EndOfChanges(string json) =>
        json.IndexOf(Segments, json.IndexOf(Changes, StringComparison.Ordinal), StringComparison.Ordinal);

    private static string Append(string json, int at, Action<JsonWriter> write)
    {
        var element = new JsonWriter();
        write(element);
        return json.Insert(at, (json[at - 1] == '[' ? string.Empty : ",") + element);
    }

    private static string WithInstant(string json, string name, DateTime instant)
    {
        var start = json.IndexOf(name, StringComparison.Ordinal) + name.Length;
        return json.Substring(0, start) + new JsonWriter().Value(instant) + json.Substring(json.IndexOf(',', start));
    }
}
