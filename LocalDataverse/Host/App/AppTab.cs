namespace LocalDataverse.Host.App;

/// <summary>A tab.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Label">Label.</param>
/// <param name="ShowLabel">Whether the label shows.</param>
/// <param name="Visible">Whether it shows.</param>
/// <param name="Expanded">Whether it starts open.</param>
/// <param name="Columns">Columns.</param>
internal sealed record AppTab(
    string Id,
    string Name,
    string Label,
    bool ShowLabel,
    bool Visible,
    bool Expanded,
    IReadOnlyList<AppTabColumn> Columns);
