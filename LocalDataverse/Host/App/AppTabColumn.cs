namespace LocalDataverse.Host.App;

/// <summary>A column of a tab.</summary>
/// <param name="Width">Width, e.g. 50%.</param>
/// <param name="Sections">Sections.</param>
internal sealed record AppTabColumn(
    string Width,
    IReadOnlyList<AppSection> Sections);
