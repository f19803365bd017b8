using LocalDataverse.Engine.Interception;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>The service as a plugin calls it: inside the plugin's transaction, one level deeper, counted.</summary>
internal sealed class PluginOrganizationService(RequestScope scope, PluginContext context, Guid userId) : OrganizationServiceBase
{
    protected override OrganizationResponse Send(OrganizationRequest request)
    {
        scope.DemandTimeLeft();
        scope.Meter.ServiceCalls++;
        scope.RightsOf(userId).DemandEnabled();
        var caller = new Caller(userId, context.InitiatingUserId);
        var call = new ServiceCall(request.RequestName ?? "", TargetTable.Of(request), context.MessageName, scope.Transaction is not null, scope.CorrelationId);
        scope.Intercept(i => i.Before(call));
        var response = scope.Core.Pipeline.Execute(scope, RequestCopy.Of(request), caller, context, context.Depth + 1);
        scope.Intercept(i => i.After(call));
        scope.Meter.RowsRead += RowsIn(response);
        return response;
    }

    private static int RowsIn(OrganizationResponse response)
    {
        if (response.Results.TryGetValue("EntityCollection", out var rows) && rows is EntityCollection collection)
            return collection.Entities.Count;
        return response.Results.ContainsKey("Entity") ? 1 : 0;
    }
}
