using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Plugins.Promises;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Puts what the clock says of an account into the words and the kinds that signals have.</summary>
internal static class ClockSignals
{
    /// <summary>The signals of an account: those that events raised, and those that the clock gives now.</summary>
    public static IEnumerable<Signal> Of(AccountFacts facts, ClockTerms terms, DateTime now) =>
        facts.Signals.Concat(ClockFacts.Of(facts, terms, now).Select(ToSignal));

    private static Signal ToSignal(ClockFact fact) =>
        new(
            (int)Kind(fact.Kind),
            fact.Since,
            fact.Evidence.Table,
            fact.Evidence.Id.ToString("D"),
            Texts.Both(ChurnSignals.Sentence + fact.Words, [.. fact.Details.Select(Word)]));

    private static object Word(object detail) => detail is DateTime day ? DateWords.Day(day) : detail;

    // The members of the domain's kinds are named as those of the choice.
    private static SignalKind Kind(ClockKind kind) => (SignalKind)Enum.Parse(typeof(SignalKind), kind.ToString());
}
