using LocalDataverse.Host.WebApi.Http;

namespace LocalDataverse.Host.WebApi.Batch;

/// <summary>A request inside a batch and the name that later parts know its row by.</summary>
internal sealed record BatchRequest(WebApiRequest Request, string? ContentId);
