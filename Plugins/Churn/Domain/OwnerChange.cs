namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A row of the loyalty owner's history.</summary>
/// <param name="Evidence">The row.</param>
/// <param name="On">When the owner changed, UTC.</param>
/// <param name="From">Owner before; null for none.</param>
/// <param name="To">Owner after; null for none.</param>
public sealed record OwnerChange(Evidence Evidence, DateTime On, Guid? From, Guid? To);
