using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Ends the sharing of a row.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class RevokeAccessRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public RevokeAccessRequest()
        : base("RevokeAccess")
    {
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue(nameof(Target), out var value) ? (EntityReference)value : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>The user or team that loses it.</summary>
    public EntityReference Revokee
    {
        get => Parameters.TryGetValue(nameof(Revokee), out var value) ? (EntityReference)value : default;
        set => Parameters[nameof(Revokee)] = value;
    }
}
