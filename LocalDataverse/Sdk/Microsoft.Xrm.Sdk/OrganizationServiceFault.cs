using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A fault of the organization service.</summary>
[DataContract(Name = "OrganizationServiceFault", Namespace = Contracts.Xrm2011)]
[Serializable]
public class OrganizationServiceFault : BaseServiceFault
{
    /// <summary>An empty fault.</summary>
    public OrganizationServiceFault()
    {
    }

    /// <summary>What the plugins traced.</summary>
    [DataMember]
    public string TraceText { get; set; }
}
