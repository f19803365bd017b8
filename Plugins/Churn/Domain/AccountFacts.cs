namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Everything that is known of an account and speaks about the risk that the customer leaves. All instants UTC.</summary>
/// <param name="Account">The account's own row.</param>
/// <param name="Signals">Open signals that an event raised.</param>
/// <param name="Ratings">Ratings of the days that the paradox looks at.</param>
/// <param name="Promises">Open promises past their internal target; more do no harm.</param>
/// <param name="Contacts">The latest contacts, as far back as <see cref="ContactRhythm"/> and <see cref="RenewalWatch"/> look.</param>
/// <param name="OwnerChanges">The owner's history of the last 12 months.</param>
/// <param name="Officers">The loyalty owner and whoever acts for them now.</param>
/// <param name="OwnerVacantSince">Since when the account has no loyalty owner; null when it has one.</param>
/// <param name="RenewalOn">Day of the next renewal; null when none is known.</param>
public sealed record AccountFacts(
    Evidence Account,
    IReadOnlyCollection<Signal> Signals,
    IReadOnlyCollection<Rating> Ratings,
    IReadOnlyCollection<OpenPromise> Promises,
    IReadOnlyCollection<Contact> Contacts,
    IReadOnlyCollection<OwnerChange> OwnerChanges,
    IReadOnlyCollection<Guid> Officers,
    DateTime? OwnerVacantSince,
    DateTime? RenewalOn);
