using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Resolves a case.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class CloseIncidentRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public CloseIncidentRequest()
        : base("CloseIncident")
    {
    }

    /// <summary>The resolution; it names the case.</summary>
    public Entity IncidentResolution
    {
        get => Parameters.TryGetValue(nameof(IncidentResolution), out var value) ? (Entity)value : default;
        set => Parameters[nameof(IncidentResolution)] = value;
    }

    /// <summary>The status of the case afterwards; -1 for the default.</summary>
    public OptionSetValue Status
    {
        get => Parameters.TryGetValue(nameof(Status), out var value) ? (OptionSetValue)value : default;
        set => Parameters[nameof(Status)] = value;
    }
}
