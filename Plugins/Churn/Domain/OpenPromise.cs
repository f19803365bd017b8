using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A promise that is neither delivered nor waiting for the customer.</summary>
/// <param name="Evidence">Its row.</param>
/// <param name="Name">Its name.</param>
/// <param name="Dates">Its target and customer date.</param>
public sealed record OpenPromise(Evidence Evidence, string Name, PromiseDates Dates);
