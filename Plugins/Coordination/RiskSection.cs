using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes the risk of the account: the score, why, since when, and how the customer rates us.</summary>
internal static class RiskSection
{
    private const int FewestContacts = 2;

    /// <summary>Writes the section.</summary>
    public static void Write(JsonWriter json, Entity account, PanelReader reader)
    {
        var evaluations = reader.Evaluations();
        var ratings = reader.Ratings();
        json.BeginObject()
            .Name("display").Value(Display(account, reader, ratings.Count))
            .Name("score").Value((long?)account.GetAttributeValue<int?>(Account.Fields.ChurnScore))
            .Name("level").Choice(account, Account.Fields.RiskLevel)
            .Name("computedLevel").Choice(account, Account.Fields.ComputedRiskLevel)
            .Name("override");
        WriteOverride(json, account);
        json.Name("clockRanOn").Value(reader.ClockRanOn())
            .Name("paradox").Value(account.GetAttributeValue<bool>(Account.Fields.RelationalParadox))
            .Name("evaluatedOn").Instant(account, Account.Fields.RiskEvaluatedOn)
            .Name("technical").Value(Mean(ratings, Feedback.Fields.TechnicalScore))
            .Name("relational").Value(Mean(ratings, Feedback.Fields.RelationalScore))
            .Name("reasons").Raw(Latest(account, reader.Privileges.HasEvaluations ? evaluations : reader.LatestEvaluations())?.GetAttributeValue<string>(ChurnEvaluation.Fields.Factors) ?? "[]")
            .Name("play");
        WritePlay(json, reader.OpenPlay());
        json.Name("history");
        RiskHistorySection.Write(json, evaluations);
        TrendSection.Write(json.Name("trend"), reader, evaluations);
        json.EndObject();
    }

    private static void WriteOverride(JsonWriter json, Entity account)
    {
        if (account.GetAttributeValue<OptionSetValue>(Account.Fields.RiskOverride) is null)
        {
            json.Raw(json: null);
            return;
        }

        json.BeginObject()
            .Name("level").Choice(account, Account.Fields.RiskOverride)
            .Name("reason").Text(account, Account.Fields.RiskOverrideReason)
            .Name("until").Day(account.GetAttributeValue<DateTime?>(Account.Fields.RiskOverrideUntil))
            .EndObject();
    }

    private static void WritePlay(JsonWriter json, Entity? play)
    {
        if (play is null)
        {
            json.Raw(json: null);
            return;
        }

        json.BeginObject()
            .Name("id").Value(play.Id)
            .Name("name").Text(play, Play.Fields.Name)
            .Name("openedOn").Instant(play, Play.Fields.OpenedOn)
            .Name("level").Choice(play, Play.Fields.Level)
            .Name("responsible").Reference(play.GetAttributeValue<EntityReference>(Play.Fields.OwnerId))
            .Name("fellOn").Instant(play, Play.Fields.FellOn)
            .EndObject();
    }

    // Three things that must never look alike: nobody looked, there was nothing to look at, there is no risk.
    private static string Display(Entity account, PanelReader reader, int ratings)
    {
        if (account.GetAttributeValue<DateTime?>(Account.Fields.RiskEvaluatedOn) is null)
        {
            return "notEvaluated";
        }

        var isKnown = account.GetAttributeValue<int>(Account.Fields.ChurnScore) > 0
            || reader.HasSignal()
            || reader.CountContacts(FewestContacts) + ratings >= FewestContacts;
        return isKnown ? "evaluated" : "tooLittleData";
    }

    // Of two evaluations at one instant, the one with the score of the account is the later.
    private static Entity? Latest(Entity account, IReadOnlyList<Entity> evaluations)
    {
        var score = account.GetAttributeValue<int?>(Account.Fields.ChurnScore);
        return evaluations.FirstOrDefault(evaluation => evaluation.GetAttributeValue<int?>(ChurnEvaluation.Fields.NewScore) == score)
            ?? evaluations.FirstOrDefault();
    }

    private static decimal? Mean(IEnumerable<Entity> ratings, string column)
    {
        var mean = ratings.Average(rating => (decimal?)rating.GetAttributeValue<int?>(column));
        return mean is { } value ? Math.Round(value, 1, MidpointRounding.AwayFromZero) : null;
    }
}
