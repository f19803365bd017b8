using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Further facts about a fault, by name.</summary>
[CollectionDataContract(Name = "ErrorDetailCollection", Namespace = Contracts.Xrm2011)]
[Serializable]
public sealed class ErrorDetailCollection : DataCollection<string, object>
{
    /// <summary>No fact.</summary>
    public ErrorDetailCollection()
    {
    }
}
