using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Writes the factors of a score.</summary>
public static class FactorList
{
    private const int MostReasons = 3;
    private const int LongestLine = 1900;

    /// <summary>The factors as the JSON that the history keeps, weightiest first.</summary>
    public static string ToJson(IEnumerable<Factor> factors)
    {
        var json = new JsonWriter().BeginArray();
        foreach (var factor in factors)
        {
            Write(json, factor);
        }

        return json.EndArray().ToString();
    }

    /// <summary>The three weightiest threats in words, in both languages; null when nothing threatens.</summary>
    public static LocalizedText? Reasons(IEnumerable<Factor> factors)
    {
        var sentences = factors
            .Where(factor => factor.Points > 0)
            .Take(MostReasons)
            .Select(factor => factor.Leading.Sentence)
            .ToList();
        return sentences.Count == 0
            ? null
            : new LocalizedText(Join(sentences, text => text.English), Join(sentences, text => text.French));
    }

    private static string Join(IEnumerable<LocalizedText> sentences, Func<LocalizedText, string> language)
    {
        var line = string.Join(" ", sentences.Select(language));
        return line.Length <= LongestLine ? line : line.Substring(0, LongestLine) + "…";
    }

    private static void Write(JsonWriter json, Factor factor)
    {
        json.BeginObject()
            .Name("kind").Value(factor.Kind)
            .Name("points").Value(Math.Round(factor.Points, 1, MidpointRounding.AwayFromZero))
            .Name("signals").Value(factor.Signals)
            .Name("sentence");
        factor.Leading.Sentence.WriteTo(json);
        json.Name("evidenceTable").Value(factor.Leading.EvidenceTable)
            .Name("evidenceId").Value(factor.Leading.EvidenceId)
            .Name("raisedOn").Value(factor.Leading.RaisedOn)
            .EndObject();
    }
}
