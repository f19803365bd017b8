using LocalDataverse.Engine;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Query;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi;

/// <summary>What one request works with: the model, the caller's service, the parsed address.</summary>
internal sealed class RequestContext(LocalEnvironment environment, WebApiModel model, WebApiRequest request)
{
    private IOrganizationService? _service;
    private ODataUriParser? _parser;
    private ODataPath? _path;

    /// <summary>The model of this moment.</summary>
    public WebApiModel Model => model;

    /// <summary>What was asked.</summary>
    public WebApiRequest Request => request;

    /// <summary>The caller's service.</summary>
    public IOrganizationService Service => _service ??= environment.CreateService(request.CallerId);

    /// <summary>The parser of the address and its query options.</summary>
    public ODataUriParser Parser => _parser ??= UriReader.ParserOf(model, request.ServiceRoot, request.Uri);

    /// <summary>The parsed path.</summary>
    public ODataPath Path => _path ??= UriReader.PathOf(Parser);

    /// <summary>Runs several requests as one transaction; the first fault undoes all.</summary>
    public IReadOnlyList<OrganizationResponse> Execute(IReadOnlyList<OrganizationRequest> requests)
    {
        if (requests.Count == 1) return [Service.Execute(requests[0])];
        var all = new OrganizationRequestCollection();
        all.AddRange(requests);
        var transaction = new OrganizationRequest("ExecuteTransaction") { Parameters = { ["Requests"] = all, ["ReturnResponses"] = true } };
        return [.. (OrganizationResponseCollection)Service.Execute(transaction).Results["Responses"]];
    }

    /// <summary>Runs a query; like the platform's Web API it sorts choices by number and lookups by id.</summary>
    public EntityCollection Find(QueryExpression query)
    {
        var find = new RetrieveMultipleRequest { Query = query };
        find.Parameters[LocalEnvironment.RawOrderParameter] = true;
        return ((RetrieveMultipleResponse)Service.Execute(find)).EntityCollection;
    }

    /// <summary>The address of a row.</summary>
    public string AddressOf(TableModel table, Guid id) => $"{request.ServiceRoot}{table.Table.EntitySetName}({id})";
}
