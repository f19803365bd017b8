using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes the changes of the risk, oldest first, each with what made it.</summary>
internal static class RiskHistorySection
{
    /// <summary>Writes the section.</summary>
    public static void Write(JsonWriter json, IReadOnlyList<Entity> evaluations)
    {
        json.BeginArray();
        foreach (var evaluation in evaluations.Reverse())
        {
            json.BeginObject()
                .Name("on").Instant(evaluation, ChurnEvaluation.Fields.EvaluatedOn)
                .Name("score").Value(evaluation.GetAttributeValue<int>(ChurnEvaluation.Fields.NewScore))
                .Name("level").Choice(evaluation, ChurnEvaluation.Fields.NewLevel)
                .Name("reasons").Raw(evaluation.GetAttributeValue<string>(ChurnEvaluation.Fields.Factors) ?? "[]")
                .EndObject();
        }

        json.EndArray();
    }
}
