namespace Dynamics.Loyalty.Alerts.Domain;

/// <summary>A row that an alert speaks of.</summary>
/// <param name="Table">Logical name of its table.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name as stored; empty when it has none.</param>
public sealed record Named(string Table, Guid Id, string Name);
