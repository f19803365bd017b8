namespace LocalDataverse.Engine.Metadata;

/// <summary>How many rows of a list must be selected for a command to be enabled.</summary>
/// <param name="Minimum">The fewest, inclusive.</param>
/// <param name="Maximum">The most, inclusive; null for any number.</param>
public sealed record CommandSelection(int Minimum, int? Maximum);
