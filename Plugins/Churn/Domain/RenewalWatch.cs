namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Whether the loyalty owner talks with a customer whose renewal is near.</summary>
public static class RenewalWatch
{
    /// <summary>A renewal is near from this many days before it, inclusive, until its day is over.</summary>
    public const int NearDays = 90;

    /// <summary>A contact of the loyalty owner is enough for this many days.</summary>
    public const int ContactDays = 30;

    /// <summary>Contacts longer ago than this many days change nothing.</summary>
    public const int LookBackDays = NearDays + ContactDays;

    /// <summary>
    /// The renewal that comes without the loyalty owner, nor whoever acts for them, having talked with the customer in the
    /// last 30 days; null when there is none. It is so since the later of the ninetieth day before the renewal and the
    /// thirtieth day after the last such contact.
    /// </summary>
    /// <param name="facts">Of the account.</param>
    /// <param name="now">The moment, UTC.</param>
    public static ClockFact? Unattended(AccountFacts facts, DateTime now)
    {
        if (facts.RenewalOn is not { } renewal || !IsNear(renewal, now))
            return null;
        var near = DateTime.SpecifyKind(renewal.Date.AddDays(-NearDays), DateTimeKind.Utc);
        var enough = facts.Contacts
            .Where(contact => contact.On <= now && facts.Officers.Contains(contact.By))
            .Select(contact => contact.On.AddDays(ContactDays))
            .DefaultIfEmpty(near)
            .Max();
        var since = enough > near ? enough : near;
        return now >= since ? new ClockFact(ClockKind.RenewalNear, since, facts.Account, "RenewalNear", renewal.Date) : null;
    }

    /// <summary>Whether a renewal is near.</summary>
    public static bool IsNear(DateTime renewal, DateTime now) =>
        renewal.Date >= now.Date && renewal.Date <= now.Date.AddDays(NearDays);
}
