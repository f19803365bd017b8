using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>A privilege that a user has.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class RolePrivilege : IExtensibleDataObject
{
    /// <summary>No privilege yet.</summary>
    public RolePrivilege()
    {
    }

    /// <summary>Its name, such as prvReadAccount.</summary>
    [DataMember]
    public string PrivilegeName { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }
}
