using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A list of row references.</summary>
[CollectionDataContract(Name = "EntityReferenceCollection", Namespace = Contracts.Xrm2011)]
public sealed class EntityReferenceCollection : DataCollection<EntityReference>
{
    /// <summary>An empty list.</summary>
    public EntityReferenceCollection()
    {
    }

    /// <summary>A list over <paramref name="list"/>.</summary>
    public EntityReferenceCollection(IList<EntityReference> list)
        : base(list)
    {
    }
}
