using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The images of a row that a step is given, by alias.</summary>
[CollectionDataContract(Name = "EntityImageCollection", Namespace = Contracts.Xrm2011)]
public class EntityImageCollection : DataCollection<string, Entity>
{
    /// <summary>No image.</summary>
    public EntityImageCollection()
    {
    }
}
