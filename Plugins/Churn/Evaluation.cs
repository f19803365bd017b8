using Dynamics.Loyalty.Churn.Domain;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>The result of evaluating an account.</summary>
/// <param name="Assessment">Score and factors.</param>
/// <param name="ComputedLevel">The level that the score gives: a value of the risk level choice.</param>
/// <param name="Level">The level in force: the one that a person set while that applies, else the computed one.</param>
/// <param name="IsExpired">Whether a level that a person set ends with this evaluation.</param>
/// <param name="IsChanged">Whether score or level differ from before, or a level set by a person ends.</param>
internal sealed record Evaluation(Assessment Assessment, int ComputedLevel, int Level, bool IsExpired, bool IsChanged)
{
    /// <summary>Evaluates.</summary>
    /// <param name="before">The account so far.</param>
    /// <param name="signals">What its score is made of.</param>
    /// <param name="settings">Weights and levels.</param>
    /// <param name="now">The moment, UTC.</param>
    public static Evaluation Of(AccountRisk before, IEnumerable<Signal> signals, ChurnSettings settings, DateTime now)
    {
        var assessment = Assessment.Of(signals, settings.Weights, now);
        var computed = RiskSteps.ValueOf(settings.Scale.Level(assessment.Score, RiskSteps.Of(before.ComputedLevel)));
        var inForce = before.Override is { } set && set.IsInForce(now) ? RiskSteps.ValueOf(set.Level) : computed;
        var isExpired = before.Override?.IsInForce(now) == false;
        var isChanged = isExpired || before.Score != assessment.Score || before.ComputedLevel != computed || before.Level != inForce;
        return new Evaluation(assessment, computed, inForce, isExpired, isChanged);
    }
}
