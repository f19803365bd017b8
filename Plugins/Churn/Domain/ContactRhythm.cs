namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>How often people talk with a customer, and since when they do so too rarely.</summary>
public static class ContactRhythm
{
    /// <summary>The latest contacts that make the rhythm.</summary>
    public const int Latest = 12;

    /// <summary>Contacts longer ago than this many days make no rhythm.</summary>
    public const int LookBackDays = 3 * 365;

    /// <summary>
    /// The silence now: nobody talked with the customer for longer than the share of the median gap of the latest contacts
    /// that the terms say, and the days that they say at least. Null when there is none, and for an account that never had a contact.
    /// </summary>
    /// <param name="contacts">Contacts in any order; those after <paramref name="now"/> or too long ago are left out.</param>
    /// <param name="terms">What the firm set.</param>
    /// <param name="now">The moment, UTC.</param>
    public static ClockFact? Silence(IEnumerable<Contact> contacts, ClockTerms terms, DateTime now)
    {
        var latest = contacts
            .Where(contact => contact.On <= now && contact.On >= now.AddDays(-LookBackDays))
            .OrderByDescending(contact => contact.On)
            .ThenBy(contact => contact.Evidence.Id)
            .Take(Latest)
            .ToList();
        if (latest.Count == 0)
            return null;
        var last = latest[0];
        var since = last.On + Allowed(latest, terms);
        return now > since ? new ClockFact(ClockKind.Silence, since, last.Evidence, "Silence", last.On) : null;
    }

    private static TimeSpan Allowed(IReadOnlyList<Contact> latest, ClockTerms terms)
    {
        var fewest = TimeSpan.FromDays(terms.SilenceDays);
        var gaps = latest.Skip(1).Select((earlier, i) => latest[i].On - earlier.On).OrderBy(gap => gap).ToList();
        if (gaps.Count == 0)
            return fewest;
        var median = (gaps[(gaps.Count - 1) / 2].Ticks + gaps[gaps.Count / 2].Ticks) / 2.0;
        var allowed = TimeSpan.FromTicks((long)(terms.SilencePercent / 100.0 * median));
        return allowed > fewest ? allowed : fewest;
    }
}
