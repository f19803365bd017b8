using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answers of the requests, in their order.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class ExecuteTransactionResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public ExecuteTransactionResponse()
    {
    }

    /// <summary>The answers; empty unless they were asked for.</summary>
    public OrganizationResponseCollection Responses =>
        Results.TryGetValue(nameof(Responses), out var value) ? (OrganizationResponseCollection)value : default;
}
