namespace LocalDataverse.Host.App;

/// <summary>A section.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Label">Label.</param>
/// <param name="ShowLabel">Whether the label shows.</param>
/// <param name="Visible">Whether it shows.</param>
/// <param name="Columns">Number of columns.</param>
/// <param name="Rows">Rows of cells.</param>
internal sealed record AppSection(
    string Id,
    string Name,
    string Label,
    bool ShowLabel,
    bool Visible,
    int Columns,
    IReadOnlyList<IReadOnlyList<AppCell>> Rows);
