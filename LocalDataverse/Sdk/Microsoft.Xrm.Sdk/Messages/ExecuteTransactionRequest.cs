using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Runs requests in one transaction: all of them, or none.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class ExecuteTransactionRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public ExecuteTransactionRequest()
        : base("ExecuteTransaction")
    {
    }

    /// <summary>The requests, in the order they run.</summary>
    public OrganizationRequestCollection Requests
    {
        get => Parameters.TryGetValue(nameof(Requests), out var value) ? (OrganizationRequestCollection)value : default;
        set => Parameters[nameof(Requests)] = value;
    }

    /// <summary>Whether the answers are wanted.</summary>
    public bool? ReturnResponses
    {
        get => Parameters.TryGetValue(nameof(ReturnResponses), out var value) ? (bool?)value : default;
        set => Parameters[nameof(ReturnResponses)] = value;
    }
}
