namespace LocalDataverse.Host.App;

/// <summary>A column of a view.</summary>
/// <param name="Name">Logical name, or alias.column.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Label">Label.</param>
internal sealed record AppViewColumn(
    string Name,
    int Width,
    string Label);
