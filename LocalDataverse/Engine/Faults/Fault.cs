using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Faults;

/// <summary>Makes the typed faults that the platform's clients know.</summary>
public static class Fault
{
    /// <summary>A fault with a code and a sentence that says what to do.</summary>
    public static FaultException<OrganizationServiceFault> Of(int code, string message) =>
        new(new OrganizationServiceFault { ErrorCode = code, Message = message }, new FaultReason(message));

    /// <summary>The local environment refuses by name what it does not do.</summary>
    public static FaultException<OrganizationServiceFault> NotSupported(string what) =>
        Of(ErrorCode.NotSupported, $"The local Dataverse does not support {what}. Try it in a real environment, or remove it from this flow.");
}
