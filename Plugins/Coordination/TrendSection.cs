using Dynamics.Loyalty.Coordination.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes the score over two years, as the sparkline draws it.</summary>
internal static class TrendSection
{
    /// <summary>Writes the section.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="reader">Reads with the caller's rights.</param>
    /// <param name="evaluations">The latest evaluations, latest first: without one in the two years, the latest still holds.</param>
    public static void Write(JsonWriter json, PanelReader reader, IReadOnlyList<Entity> evaluations)
    {
        var from = reader.Now.AddMonths(-ScoreTrend.Months);
        var changes = reader.Scores(from);
        var before = changes.Count > 0
            ? changes[0].GetAttributeValue<int?>(ChurnEvaluation.Fields.OldScore)
            : evaluations.FirstOrDefault()?.GetAttributeValue<int?>(ChurnEvaluation.Fields.NewScore);
        json.BeginArray();
        foreach (var point in ScoreTrend.Of(from, before, changes.Select(ToPoint)))
            json.BeginObject().Name("on").Value(point.On).Name("score").Value(point.Score).EndObject();
        json.EndArray();
    }

    private static ScorePoint ToPoint(Entity evaluation) =>
        new(
            evaluation.GetAttributeValue<DateTime>(ChurnEvaluation.Fields.EvaluatedOn),
            evaluation.GetAttributeValue<int>(ChurnEvaluation.Fields.NewScore));
}
