using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A list of answers.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = Contracts.Xrm71)]
public sealed class OrganizationResponseCollection : DataCollection<OrganizationResponse>
{
    /// <summary>An empty list.</summary>
    public OrganizationResponseCollection()
    {
    }
}
