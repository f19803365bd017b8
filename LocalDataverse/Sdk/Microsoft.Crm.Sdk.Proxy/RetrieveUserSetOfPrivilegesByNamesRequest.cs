using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks which of some privileges a user has.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class RetrieveUserSetOfPrivilegesByNamesRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public RetrieveUserSetOfPrivilegesByNamesRequest()
        : base("RetrieveUserSetOfPrivilegesByNames")
    {
    }

    /// <summary>The user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue(nameof(UserId), out var value) ? (Guid)value : default;
        set => Parameters[nameof(UserId)] = value;
    }

    /// <summary>Names of the privileges.</summary>
    public string[] PrivilegeNames
    {
        get => Parameters.TryGetValue(nameof(PrivilegeNames), out var value) ? (string[])value : default;
        set => Parameters[nameof(PrivilegeNames)] = value;
    }
}
