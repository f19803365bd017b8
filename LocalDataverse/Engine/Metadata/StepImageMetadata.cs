namespace LocalDataverse.Engine.Metadata;

/// <summary>An image of a step. <paramref name="ImageType"/>: 0 pre, 1 post, 2 both; no columns means all.</summary>
public sealed record StepImageMetadata(Guid Id, string Alias, int ImageType, string MessageProperty, IReadOnlyList<string> Columns);
