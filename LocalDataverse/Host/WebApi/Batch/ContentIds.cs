using LocalDataverse.Host.WebApi.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Batch;

/// <summary>Replaces <c>$1</c> at the start of an address by the row of the part with that Content-ID.</summary>
internal static class ContentIds
{
    /// <summary>The request with its real address.</summary>
    public static WebApiRequest Resolve(WebApiRequest request, IReadOnlyDictionary<string, EntityReference> rows, WebApiService service)
    {
        var relative = request.ServiceRoot.MakeRelativeUri(request.Uri).ToString();
        if (!relative.StartsWith('$')) return request;
        var end = relative.IndexOf('/', StringComparison.Ordinal);
        var name = end < 0 ? relative[1..] : relative[1..end];
        if (!rows.TryGetValue(name, out var row)) return request;
        var context = service.ContextOf(request);
        var address = context.AddressOf(context.Model.Table(row.LogicalName), row.Id);
        return request with { Uri = new Uri(address + (end < 0 ? "" : relative[end..])) };
    }
}
