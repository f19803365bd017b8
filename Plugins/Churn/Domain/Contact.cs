namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A talk with the customer that took place: a call, a mail or a meeting.</summary>
/// <param name="Evidence">Its row.</param>
/// <param name="On">When it ended, UTC.</param>
/// <param name="By">The user or team that had it.</param>
public sealed record Contact(Evidence Evidence, DateTime On, Guid By);
