namespace LocalDataverse.Host.WebApi.Batch;

/// <summary>A part of a batch: one request, or a change set.</summary>
internal sealed record BatchPart(BatchRequest? Request, IReadOnlyList<BatchRequest>? Set);
