using LocalDataverse.Engine;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Batch;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Operations;
using LocalDataverse.Host.WebApi.Reading;
using LocalDataverse.Host.WebApi.Writing;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi;

/// <summary>Answers Web API requests on one environment. Every fault becomes the platform's error body; nothing is thrown.</summary>
internal sealed class WebApiService(LocalEnvironment environment)
{
    private readonly Lock _gate = new();
    private WebApiModel? _model;

    /// <summary>Answers one request, a batch included.</summary>
    public async Task<WebApiReply> HandleAsync(WebApiRequest request, CancellationToken cancellation)
    {
        try
        {
            return BatchHandler.IsBatch(request)
                ? await new BatchHandler(this).HandleAsync(request, cancellation).ConfigureAwait(false)
                : Answer(request);
        }
#pragma warning disable CA1031 // The last line of defence: whatever happened, the client gets an error body.
        catch (Exception exception)
        {
            return WebApiError.Reply(exception);
        }
#pragma warning restore CA1031
    }

    /// <summary>Answers one request that is no batch; faults are thrown.</summary>
    public WebApiReply Answer(WebApiRequest request)
    {
        var context = ContextOf(request);
        return string.Equals(request.Method, "GET", StringComparison.Ordinal)
            ? new ReadRoutes(context).Answer()
            : Plan(context, new Dictionary<string, EntityReference>(StringComparer.Ordinal)).Run(context);
    }

    /// <summary>Understands a write without doing it.</summary>
    public static PlannedWrite Plan(RequestContext context, IReadOnlyDictionary<string, EntityReference> named) =>
        new WriteRoutes(context, new References(context, named)).Plan();

    /// <summary>What a request works with.</summary>
    public RequestContext ContextOf(WebApiRequest request) => new(environment, CurrentModel(), request);

    /// <summary>The model of the present metadata, built once for each snapshot.</summary>
    public WebApiModel CurrentModel()
    {
        MetadataCatalog catalog = environment.Metadata;
        lock (_gate)
        {
            if (!ReferenceEquals(_model?.Catalog, catalog)) _model = EdmModelFactory.Create(catalog);
            return _model!;
        }
    }
}
