namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>What is known of an account over time, by the instants that its facts carry.</summary>
/// <param name="Account">The account's own row.</param>
/// <param name="CreatedOn">Since when there is the account, UTC.</param>
/// <param name="Signals">Signals that events raised, cleared ones too.</param>
/// <param name="Promises">Promises, ended ones too.</param>
/// <param name="Contacts">Contacts.</param>
/// <param name="OwnerChanges">The owner's whole history.</param>
/// <param name="RenewalOn">Day of the next renewal as it stands now; null when none is known.</param>
public sealed record AccountPast(
    Evidence Account,
    DateTime CreatedOn,
    IReadOnlyCollection<PastSignal> Signals,
    IReadOnlyCollection<PastPromise> Promises,
    IReadOnlyCollection<Contact> Contacts,
    IReadOnlyCollection<OwnerChange> OwnerChanges,
    DateTime? RenewalOn)
{
    /// <summary>Whether the account was there at a moment, UTC.</summary>
    public bool Existed(DateTime at) => CreatedOn <= at;

    /// <summary>What was known at a moment, UTC. Ratings make no score, so they are left out.</summary>
    public AccountFacts AsOf(DateTime at)
    {
        var changes = OwnerChanges.Where(change => change.On <= at).OrderBy(change => change.On).ThenBy(change => change.Evidence.Id).ToList();
        var last = changes.Count == 0 ? null : changes[changes.Count - 1];
        return new AccountFacts(
            Account,
            [.. Signals.Where(signal => signal.WasOpen(at)).Select(signal => signal.Signal)],
            Ratings: [],
            [.. Promises.Where(promise => promise.WasOpen(at)).Select(promise => promise.Promise)],
            [.. Contacts.Where(contact => contact.On <= at)],
            changes,
            last?.To is { } owner ? [owner] : [],
            last is not null && last.To is null ? last.On : null,
            RenewalOn);
    }
}
