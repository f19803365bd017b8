using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>One page of accounts.</summary>
/// <param name="Accounts">The accounts.</param>
/// <param name="Remaining">How many come after them; exact up to 5,000.</param>
/// <param name="Next">Where the next page is; null after the last.</param>
internal sealed record AccountPage(IReadOnlyList<HeldAccount> Accounts, int Remaining, PageCursor? Next);
