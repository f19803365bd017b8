using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Part of an account's promises.</summary>
/// <param name="Rows">The promises: open ones first, soonest customer date first; then those that are over, latest first.</param>
/// <param name="Next">Where the list goes on; null at its end.</param>
internal sealed record PromisePage(IReadOnlyList<Entity> Rows, PromisePlace? Next);
