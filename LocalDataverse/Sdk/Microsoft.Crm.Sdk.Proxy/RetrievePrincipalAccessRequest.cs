using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks which rights a user or team has on a row.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class RetrievePrincipalAccessRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public RetrievePrincipalAccessRequest()
        : base("RetrievePrincipalAccess")
    {
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue(nameof(Target), out var value) ? (EntityReference)value : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>The user or team.</summary>
    public EntityReference Principal
    {
        get => Parameters.TryGetValue(nameof(Principal), out var value) ? (EntityReference)value : default;
        set => Parameters[nameof(Principal)] = value;
    }
}
