namespace LocalDataverse.Host.WebApi.Batch;

/// <summary>A section between two boundaries.</summary>
internal sealed record BatchSection(string ContentType, string? ContentId, ReadOnlyMemory<byte> Body);
