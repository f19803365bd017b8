using Dynamics.Loyalty.Alerts.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>Turns rows into what alerts name.</summary>
internal static class AlertRows
{
    /// <summary>What a lookup points at; null when it is empty.</summary>
    public static Named? ToNamed(this EntityReference? row) => row is null ? null : new Named(row.LogicalName, row.Id, row.Name ?? string.Empty);

    /// <summary>A row by its own name.</summary>
    public static Named ToNamed(this Entity row, string nameColumn) =>
        new(row.LogicalName, row.Id, row.GetAttributeValue<string>(nameColumn) ?? string.Empty);
}
