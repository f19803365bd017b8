using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What the panel reads of the risk.</summary>
internal static class RiskQueries
{
    private const int MostEvaluations = 24;
    private const int MostAtOneInstant = 2;
    private const int MostScores = 1000;

    /// <summary>The latest evaluations, latest first.</summary>
    public static IReadOnlyList<Entity> Evaluations(this PanelReader reader) =>
        reader.Read(reader.Privileges.HasEvaluations, LatestFirst(reader, MostEvaluations)).Entities;

    /// <summary>
    /// The evaluations that may be the present one, for whom the history is not to read. Elevated: whoever sees a score is
    /// told why, since a score without reasons is a verdict; the account's own column says the same in one sentence.
    /// </summary>
    public static IReadOnlyList<Entity> LatestEvaluations(this PanelReader reader) =>
        reader.Elevated.RetrieveMultiple(LatestFirst(reader, MostAtOneInstant)).Entities;

    private static QueryExpression LatestFirst(PanelReader reader, int most)
    {
        var query = reader.OfAccount(ChurnEvaluation.EntityLogicalName, ChurnEvaluation.Fields.AccountId);
        query.ColumnSet = new ColumnSet(
            ChurnEvaluation.Fields.EvaluatedOn,
            ChurnEvaluation.Fields.NewScore,
            ChurnEvaluation.Fields.NewLevel,
            ChurnEvaluation.Fields.Factors);
        query.TopCount = most;
        query.AddOrder(ChurnEvaluation.Fields.EvaluatedOn, OrderType.Descending);
        return query;
    }

    /// <summary>The changes of the score since a moment, oldest first; if there are more than a thousand, the latest of them.</summary>
    public static IReadOnlyList<Entity> Scores(this PanelReader reader, DateTime since)
    {
        var query = reader.OfAccount(ChurnEvaluation.EntityLogicalName, ChurnEvaluation.Fields.AccountId);
        query.ColumnSet = new ColumnSet(ChurnEvaluation.Fields.EvaluatedOn, ChurnEvaluation.Fields.OldScore, ChurnEvaluation.Fields.NewScore);
        query.TopCount = MostScores;
        query.Criteria.AddCondition(ChurnEvaluation.Fields.EvaluatedOn, ConditionOperator.GreaterEqual, since);
        query.AddOrder(ChurnEvaluation.Fields.EvaluatedOn, OrderType.Descending);
        return [.. reader.Read(reader.Privileges.HasEvaluations, query).Entities.Reverse()];
    }

    /// <summary>Ratings of the days that the paradox looks at, latest first.</summary>
    public static IReadOnlyList<Entity> Ratings(this PanelReader reader)
    {
        var query = reader.OfAccount(Feedback.EntityLogicalName, Feedback.Fields.AccountId);
        query.ColumnSet = new ColumnSet(Feedback.Fields.TechnicalScore, Feedback.Fields.RelationalScore);
        query.Criteria.AddCondition(Feedback.Fields.GivenOn, ConditionOperator.GreaterEqual, reader.Now.AddDays(-RelationalParadox.RatingDays));
        query.AddOrder(Feedback.Fields.GivenOn, OrderType.Descending);
        return reader.Read(reader.Privileges.HasFeedback, query).Entities;
    }

    /// <summary>Whether the account ever had a signal, open or not.</summary>
    public static bool HasSignal(this PanelReader reader)
    {
        var query = reader.OfAccount(ChurnSignal.EntityLogicalName, ChurnSignal.Fields.AccountId);
        query.TopCount = 1;
        return reader.Read(reader.Privileges.HasSignals, query).Entities.Count > 0;
    }

    /// <summary>Contacts with the customer: calls, mails and meetings, counted up to <paramref name="enough"/>.</summary>
    public static int CountContacts(this PanelReader reader, int enough)
    {
        var query = reader.OfAccount(ActivityPointer.EntityLogicalName, ActivityPointer.Fields.RegardingObjectId);
        query.TopCount = enough;
        query.Criteria.Conditions.Add(new ConditionExpression(
            ActivityPointer.Fields.ActivityTypeCode,
            ConditionOperator.In,
            new[] { PhoneCall.EntityLogicalName, Email.EntityLogicalName, Appointment.EntityLogicalName }));
        return reader.Read(reader.Privileges.HasActivities, query).Entities.Count;
    }

    /// <summary>The open play against the risk, or null.</summary>
    public static Entity? OpenPlay(this PanelReader reader)
    {
        var query = reader.OfAccount(Play.EntityLogicalName, Play.Fields.AccountId);
        query.ColumnSet = new ColumnSet(Play.Fields.Name, Play.Fields.OpenedOn, Play.Fields.Level, Play.Fields.OwnerId, Play.Fields.FellOn);
        query.TopCount = 1;
        query.Criteria.AddCondition(Play.Fields.StateCode, ConditionOperator.Equal, (int)Play.StateCode.Active);
        return reader.Read(reader.Privileges.HasPlays, query).Entities.FirstOrDefault();
    }

    /// <summary>
    /// When the clock last finished with the range that waits longest: every account was looked at since. Null while one
    /// was never finished, or there is none. Elevated: a score that has not moved says "no change" only to somebody who
    /// knows that the clock runs; nothing else is told of the ranges.
    /// </summary>
    public static DateTime? ClockRanOn(this PanelReader reader)
    {
        var query = new QueryExpression(EvaluationRange.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(EvaluationRange.Fields.LastRunOn),
            TopCount = 1,
        };
        query.AddOrder(EvaluationRange.Fields.LastRunOn, OrderType.Ascending);
        return reader.Elevated.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<DateTime?>(EvaluationRange.Fields.LastRunOn);
    }
}
