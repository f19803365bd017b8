using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The rights of a user or team on a row.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class PrincipalAccess : IExtensibleDataObject
{
    /// <summary>No right of nobody.</summary>
    public PrincipalAccess()
    {
    }

    /// <summary>The user or team.</summary>
    [DataMember]
    public EntityReference Principal { get; set; }

    /// <summary>The rights.</summary>
    [DataMember]
    public AccessRights AccessMask { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }
}
