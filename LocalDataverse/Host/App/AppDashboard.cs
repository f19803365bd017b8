namespace LocalDataverse.Host.App;

/// <summary>A dashboard.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Tabs">Tabs; their controls are lists and charts.</param>
internal sealed record AppDashboard(
    Guid Id,
    string Name,
    IReadOnlyList<AppTab> Tabs);
