using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>
/// Signals that begin and end with the clock. They are derived at the moment of the evaluation and stored nowhere, so that
/// none has to be cleared and none can be stale.
/// </summary>
public static class ClockFacts
{
    /// <summary>What is true of an account now because time has passed.</summary>
    /// <param name="facts">Of the account.</param>
    /// <param name="terms">What the firm set.</param>
    /// <param name="now">The moment, UTC.</param>
    public static IEnumerable<ClockFact> Of(AccountFacts facts, ClockTerms terms, DateTime now)
    {
        var others = new[]
        {
            ContactRhythm.Silence(facts.Contacts, terms, now),
            RenewalWatch.Unattended(facts, terms, now),
            OwnerStability.Restless(facts.OwnerChanges, now),
            Vacancy(facts, now),
        };
        return facts.Promises.Select(promise => AtRisk(promise, now)).Concat(others).OfType<ClockFact>();
    }

    // Late is graver than using the margin, so its age begins anew.
    private static ClockFact? AtRisk(OpenPromise promise, DateTime now)
    {
        ClockFact Since(DateTime since, string words) => new(ClockKind.PromiseAtRisk, since, promise.Evidence, words, promise.Name);
        return promise.Dates.StateAt(now, isPaused: false) switch
        {
            PromiseState.UsingMargin => Since(promise.Dates.TargetOn, "PromiseUsingMargin"),
            PromiseState.Late => Since(promise.Dates.PromisedOn, "PromiseLate"),
            _ => null,
        };
    }

    private static ClockFact? Vacancy(AccountFacts facts, DateTime now) =>
        facts.OwnerVacantSince is { } since && since <= now
            ? new ClockFact(ClockKind.OwnerVacant, since, facts.Account, "OwnerVacant", since.Date)
            : null;
}
