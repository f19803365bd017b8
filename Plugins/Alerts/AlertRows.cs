using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>Turns rows into what alerts name.</summary>
internal static class AlertRows
{
    /// <summary>As many rows of one reason are looked at, the most important first.</summary>
    public const int Most = 100;

    /// <summary>What a lookup points at; null when it is empty.</summary>
    public static Named? ToNamed(this EntityReference? row) => row is null ? null : new Named(row.LogicalName, row.Id, row.Name ?? string.Empty);

    /// <summary>The user that a lookup points at; null for a team, with which nobody can speak, and when it is empty.</summary>
    public static Named? ToPerson(this EntityReference? owner) =>
        string.Equals(owner?.LogicalName, SystemUser.EntityLogicalName, StringComparison.Ordinal) ? owner.ToNamed() : null;

    /// <summary>A row by its own name.</summary>
    public static Named ToNamed(this Entity row, string nameColumn) =>
        new(row.LogicalName, row.Id, row.GetAttributeValue<string>(nameColumn) ?? string.Empty);
}
