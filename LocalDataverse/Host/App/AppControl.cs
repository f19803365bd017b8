namespace LocalDataverse.Host.App;

/// <summary>A control.</summary>
/// <param name="Id">Id.</param>
/// <param name="ClassId">Class, lower case without braces.</param>
/// <param name="Kind">field, subgrid, webResource, quickView, timeline or other.</param>
/// <param name="Column">Column it shows.</param>
/// <param name="Disabled">Whether it is read-only.</param>
/// <param name="Parameters">Parameters by name.</param>
internal sealed record AppControl(
    string Id,
    string ClassId,
    string Kind,
    string? Column,
    bool Disabled,
    IReadOnlyDictionary<string, string> Parameters);
