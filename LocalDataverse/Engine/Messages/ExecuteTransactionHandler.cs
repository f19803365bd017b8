using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Runs requests in one transaction: the first fault undoes all and is the answer.</summary>
internal sealed class ExecuteTransactionHandler : MessageHandler
{
    private const int MostRequests = 1000;

    public override string Message => "ExecuteTransaction";

    public override IReadOnlyList<string>? Parameters => ["Requests", "ReturnResponses"];

    public override void Execute(Operation operation)
    {
        var responses = new OrganizationResponseCollection();
        foreach (var request in Requests(operation))
            responses.Add(operation.Scope.Core.Pipeline.Execute(operation.Scope, request, operation.Caller, operation.Parent, operation.Depth));
        operation.Outputs["Responses"] = operation.Inputs.TryGetValue("ReturnResponses", out var wanted) && wanted is true ? responses : new OrganizationResponseCollection();
    }

    private static OrganizationRequestCollection Requests(Operation operation)
    {
        if (!operation.Inputs.TryGetValue("Requests", out var value) || value is not OrganizationRequestCollection requests)
            throw Fault.Of(ErrorCode.InvalidArgument, "Required field 'Requests' of ExecuteTransaction is missing. Send the requests to run.");
        if (requests.Count > MostRequests)
            throw Fault.Of(ErrorCode.InvalidArgument, $"ExecuteTransaction takes at most {MostRequests} requests, not {requests.Count}. Send several.");
        return requests.FirstOrDefault(r => r.RequestName == operation.Message) is null
            ? requests
            : throw Fault.Of(ErrorCode.InvalidArgument, "ExecuteTransaction cannot contain another ExecuteTransaction. Put its requests in one list.");
    }
}
