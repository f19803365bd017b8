using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The parameters of a message, or variables shared between steps, by name.</summary>
[CollectionDataContract(Name = "ParameterCollection", Namespace = Contracts.Xrm2011)]
[KnownType(nameof(GetKnownParameterTypes))]
public class ParameterCollection : DataCollection<string, object>
{
    /// <summary>No parameter.</summary>
    public ParameterCollection()
    {
    }

    internal static IEnumerable<Type> GetKnownParameterTypes() => KnownValueTypes.All;
}
