using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A wait for the customer that goes on.</summary>
/// <param name="Row">The pause: promise, start, expected end, who is waited for and why.</param>
/// <param name="Promise">The promise that waits.</param>
/// <param name="Account">Its customer.</param>
/// <param name="Owner">Who answers for the promise.</param>
/// <param name="Deadline">Until when it may last, UTC.</param>
internal sealed record OpenPause(Entity Row, EntityReference Promise, EntityReference? Account, EntityReference? Owner, DateTime Deadline)
{
    /// <summary>Whether it lasts too long at a moment; the deadline itself has not passed.</summary>
    public bool IsOverdue(DateTime now) => now > Deadline;
}
