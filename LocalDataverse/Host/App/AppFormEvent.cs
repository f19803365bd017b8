namespace LocalDataverse.Host.App;

/// <summary>An event of a form and who handles it.</summary>
/// <param name="Name">onload, onsave, onchange or tabstatechange.</param>
/// <param name="Attribute">Column of an onchange.</param>
/// <param name="Tab">Name of the tab of a tabstatechange.</param>
/// <param name="Handlers">Handlers in order.</param>
internal sealed record AppFormEvent(
    string Name,
    string? Attribute,
    string? Tab,
    IReadOnlyList<AppHandler> Handlers);
