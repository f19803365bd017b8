using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The privileges that the user has, from roles and teams together.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class RetrieveUserSetOfPrivilegesByNamesResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public RetrieveUserSetOfPrivilegesByNamesResponse()
    {
    }

    /// <summary>Those of the asked privileges that the user has.</summary>
    public RolePrivilege[] RolePrivileges => Results.TryGetValue(nameof(RolePrivileges), out var value) ? (RolePrivilege[])value : default;
}
