using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Query;
using LocalDataverse.Host.WebApi.Reading;
using Microsoft.OData;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Writing;

/// <summary>Reads the addresses of rows that stand in bodies: binds, $ref, and <c>$1</c> of a change set.</summary>
/// <param name="context">The request.</param>
/// <param name="named">Rows of earlier parts of the change set by Content-ID.</param>
internal sealed class References(RequestContext context, IReadOnlyDictionary<string, EntityReference> named)
{
    /// <summary>The row that an address means. A row that cannot be found by its alternate key: 404.</summary>
    public EntityReference Read(string property, string address)
    {
        if (address.StartsWith('$')) return Named(address[1..]);
        try
        {
            var path = UriReader.PathOf(context.Model, context.Request.ServiceRoot, address).ToList();
            if (path is [EntitySetSegment set, KeySegment key] && context.Model.Find(set.EntitySet.EntityType) is { } table)
                return new EntityReference(table.Table.LogicalName, new KeyResolver(context).IdOf(table, key));
        }
        catch (Exception malformed) when (malformed is ODataException or UriFormatException || malformed is WebApiException { Code: WebApiError.NoResource })
        {
            throw WebApiException.BadPayload($"The address '{address}' of '{property}' is no row: {malformed.Message} Write it as /entityset(id).");
        }
        throw WebApiException.BadPayload($"The address '{address}' of '{property}' is no row. Write it as /entityset(id).");
    }

    private EntityReference Named(string contentId) => named.TryGetValue(contentId, out var row)
        ? row
        : throw WebApiException.BadPayload($"No earlier part of the change set has the Content-ID '{contentId}', or its row's id is not known yet.");
}
