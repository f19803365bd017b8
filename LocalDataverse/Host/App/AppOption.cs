namespace LocalDataverse.Host.App;

/// <summary>An option.</summary>
/// <param name="Value">Value.</param>
/// <param name="Label">Label.</param>
/// <param name="Color">Colour as #rrggbb.</param>
/// <param name="State">State that a status belongs to.</param>
internal sealed record AppOption(
    int Value,
    string Label,
    string? Color,
    int? State);
