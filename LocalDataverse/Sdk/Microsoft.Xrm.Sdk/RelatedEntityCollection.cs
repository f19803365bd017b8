using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Rows sent or returned together with a row, by relationship.</summary>
[CollectionDataContract(Name = "RelatedEntityCollection", Namespace = Contracts.Xrm2011)]
public sealed class RelatedEntityCollection : DataCollection<Relationship, EntityCollection>
{
    /// <summary>No related row.</summary>
    public RelatedEntityCollection()
    {
    }
}
