using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Who the caller is.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class WhoAmIResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public WhoAmIResponse()
    {
    }

    /// <summary>The user.</summary>
    public Guid UserId => Results.TryGetValue(nameof(UserId), out var value) ? (Guid)value : default;

    /// <summary>Business unit of the user.</summary>
    public Guid BusinessUnitId => Results.TryGetValue(nameof(BusinessUnitId), out var value) ? (Guid)value : default;

    /// <summary>The organization.</summary>
    public Guid OrganizationId => Results.TryGetValue(nameof(OrganizationId), out var value) ? (Guid)value : default;
}
