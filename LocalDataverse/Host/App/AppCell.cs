namespace LocalDataverse.Host.App;

/// <summary>A cell.</summary>
/// <param name="Id">Id.</param>
/// <param name="Label">Label; the column's own name where the form gives none.</param>
/// <param name="ShowLabel">Whether the label shows.</param>
/// <param name="Visible">Whether it shows.</param>
/// <param name="RowSpan">Rows it covers.</param>
/// <param name="ColSpan">Columns it covers.</param>
/// <param name="Control">Control; null is a spacer.</param>
internal sealed record AppCell(
    string Id,
    string Label,
    bool ShowLabel,
    bool Visible,
    int RowSpan,
    int ColSpan,
    AppControl? Control);
