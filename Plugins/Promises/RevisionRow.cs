using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>The revision row of a customer date that the rules move.</summary>
internal static class RevisionRow
{
    /// <summary>Makes the row.</summary>
    /// <param name="promise">The promise with its name.</param>
    /// <param name="customer">The customer date before and after.</param>
    /// <param name="reason">Why.</param>
    /// <param name="isAgreed">Whether the customer knows and agrees.</param>
    public static Entity Of(Entity promise, DateMove customer, string reason, bool isAgreed) => new(PromiseRevision.EntityLogicalName)
    {
        [PromiseRevision.Fields.Name] = promise.GetAttributeValue<string>(Promise.Fields.Name),
        [PromiseRevision.Fields.PromiseId] = promise.ToEntityReference(),
        [PromiseRevision.Fields.OldPromisedOn] = customer.From,
        [PromiseRevision.Fields.NewPromisedOn] = customer.To,
        [PromiseRevision.Fields.Reason] = reason,
        [PromiseRevision.Fields.AgreedWithCustomer] = isAgreed,
    };
}
