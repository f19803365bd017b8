namespace LocalDataverse.Engine.Metadata;

/// <summary>An imported solution.</summary>
public sealed record SolutionMetadata(string UniqueName, Labels Name, Version Version, bool IsManaged, string PublisherPrefix, int OptionValuePrefix);
