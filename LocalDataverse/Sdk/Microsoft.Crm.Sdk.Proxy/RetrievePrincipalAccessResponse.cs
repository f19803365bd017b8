using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The rights.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class RetrievePrincipalAccessResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public RetrievePrincipalAccessResponse()
    {
    }

    /// <summary>The rights, from roles and sharing together.</summary>
    public AccessRights AccessRights => Results.TryGetValue(nameof(AccessRights), out var value) ? (AccessRights)value : default;
}
