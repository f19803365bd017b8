namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>The row that proves a fact.</summary>
/// <param name="Table">Logical name of its table.</param>
/// <param name="Id">Its id.</param>
public sealed record Evidence(string Table, Guid Id);
