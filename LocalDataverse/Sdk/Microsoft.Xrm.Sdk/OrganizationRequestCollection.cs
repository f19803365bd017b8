using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A list of requests.</summary>
[CollectionDataContract(Name = "OrganizationRequestCollection", Namespace = Contracts.Xrm2012)]
[KnownType(typeof(EntityImageCollection))]
public sealed class OrganizationRequestCollection : DataCollection<OrganizationRequest>
{
    /// <summary>An empty list.</summary>
    public OrganizationRequestCollection()
    {
    }
}
