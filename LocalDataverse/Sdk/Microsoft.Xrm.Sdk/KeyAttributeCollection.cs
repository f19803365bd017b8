using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The values of an alternate key, by column.</summary>
[CollectionDataContract(Name = "KeyAttributeCollection", Namespace = Contracts.Xrm71)]
[Serializable]
public sealed class KeyAttributeCollection : DataCollection<string, object>
{
    /// <summary>No key value.</summary>
    public KeyAttributeCollection()
    {
    }
}
