namespace LocalDataverse.Host.App;

/// <summary>How many rows of a list must be selected.</summary>
/// <param name="Minimum">The fewest, inclusive.</param>
/// <param name="Maximum">The most, inclusive; null for any number.</param>
internal sealed record AppCommandSelection(int Minimum, int? Maximum);
