using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Replaces the rights by which a row is shared.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class ModifyAccessRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public ModifyAccessRequest()
        : base("ModifyAccess")
    {
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue(nameof(Target), out var value) ? (EntityReference)value : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>Who is given which rights.</summary>
    public PrincipalAccess PrincipalAccess
    {
        get => Parameters.TryGetValue(nameof(PrincipalAccess), out var value) ? (PrincipalAccess)value : default;
        set => Parameters[nameof(PrincipalAccess)] = value;
    }
}
