namespace Dynamics.Loyalty.Faults.Tests.Store;

/// <summary>A row as the database keeps it.</summary>
/// <param name="Table">Logical name.</param>
/// <param name="Id">Its id.</param>
/// <param name="Values">Every column that holds something, as <c>column=value</c>, in a fixed order.</param>
internal sealed record StoredRow(string Table, string Id, IReadOnlyList<string> Values);
