using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Plugins;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The service as a user calls it from outside: every call is a request of its own.</summary>
internal sealed class OrganizationService(EnvironmentCore core, Guid callerId) : OrganizationServiceBase
{
    protected override OrganizationResponse Send(OrganizationRequest request)
    {
        using var passage = core.Gate.Shared();
        var scope = new RequestScope(core, Guid.NewGuid());
        var succeeded = false;
        try
        {
            DemandSignIn(scope);
            var response = core.Pipeline.Execute(scope, RequestCopy.Of(request), new Caller(callerId, callerId), parent: null, depth: 1);
            succeeded = true;
            return response;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            fault.Detail.ActivityId = scope.CorrelationId;
            fault.Detail.Timestamp = core.Clock.UtcNow;
            throw;
        }
        finally
        {
            if (!scope.IsKilled)
                PluginTraceLog.Write(scope);
            core.Observations.Publish(scope.Meter.ToObservation(request.RequestName, TargetTable.Of(request), jobName: null, scope.CorrelationId, succeeded));
        }
    }

    /// <summary>Nobody signs in as the platform itself.</summary>
    private void DemandSignIn(RequestScope scope)
    {
        if (callerId == WellKnownIds.SystemUser)
            throw Fault.Of(ErrorCode.UserDisabled, $"The specified user(Id = {callerId}) is the platform's own and cannot sign in. Name another user.");
        scope.RightsOf(callerId).DemandEnabled();
    }
}
