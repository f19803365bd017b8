namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Whether the loyalty owner talks with a customer whose renewal is near.</summary>
public static class RenewalWatch
{
    /// <summary>
    /// The renewal that comes without the loyalty owner, nor whoever acts for them, having talked with the customer in the
    /// days that a contact is enough for; null when there is none. It is so since the later of the first day on which the
    /// renewal is near and the end of those days after the last such contact.
    /// </summary>
    /// <param name="facts">Of the account.</param>
    /// <param name="terms">What the firm set.</param>
    /// <param name="now">The moment, UTC.</param>
    public static ClockFact? Unattended(AccountFacts facts, ClockTerms terms, DateTime now)
    {
        if (facts.RenewalOn is not { } renewal || !IsNear(renewal, terms, now))
            return null;
        var near = DateTime.SpecifyKind(renewal.Date.AddDays(-terms.RenewalDays), DateTimeKind.Utc);
        var enough = facts.Contacts
            .Where(contact => contact.On <= now && facts.Officers.Contains(contact.By))
            .Select(contact => contact.On.AddDays(terms.RenewalContactDays))
            .DefaultIfEmpty(near)
            .Max();
        var since = enough > near ? enough : near;
        return now >= since ? new ClockFact(ClockKind.RenewalNear, since, facts.Account, "RenewalNear", renewal.Date) : null;
    }

    // Until its day is over.
    private static bool IsNear(DateTime renewal, ClockTerms terms, DateTime now) =>
        renewal.Date >= now.Date && renewal.Date <= now.Date.AddDays(terms.RenewalDays);
}
