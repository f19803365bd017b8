using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>Tries a request and undoes it: the request stands in a transaction whose second request always fails.</summary>
internal static class Trial
{
    private const string Undo = "loy_UndoTheTrial";

    /// <summary>Who or what refused.</summary>
    internal enum Outcome
    {
        Allowed,
        RefusedByRole,
        RefusedByRule,
    }

    /// <summary>How the request ends.</summary>
    public static Outcome Of(IOrganizationService service, OrganizationRequest request) => Of(service, request, out _);

    /// <summary>How the request ends, and the code of the rule that refused it.</summary>
    public static Outcome Of(IOrganizationService service, OrganizationRequest request, out string code)
    {
        var requests = new OrganizationRequestCollection();
        requests.AddRange([request, new OrganizationRequest(Undo)]);
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => service.Execute(new ExecuteTransactionRequest { Requests = requests })).Detail;
        code = fault.Message.StartsWith("[LOY-", StringComparison.Ordinal) ? fault.Message[1..fault.Message.IndexOf(']', StringComparison.Ordinal)] : string.Empty;
        if (fault.Message.Contains(Undo, StringComparison.Ordinal))
            return Outcome.Allowed;
        if (fault.ErrorCode is ErrorCode.PrivilegeDenied or ErrorCode.AttributePermissionDenied)
            return Outcome.RefusedByRole;
        Assert.True(code.Length > 0, $"{request.RequestName} failed for another reason than a role or a rule: {fault.Message}");
        return Outcome.RefusedByRule;
    }
}
