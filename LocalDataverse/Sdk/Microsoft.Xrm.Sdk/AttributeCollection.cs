using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The column values of a row, by logical name.</summary>
[CollectionDataContract(Name = "AttributeCollection", Namespace = Contracts.Xrm2011)]
[KnownType(nameof(GetKnownParameterTypes))]
public sealed class AttributeCollection : DataCollection<string, object>
{
    /// <summary>No value.</summary>
    public AttributeCollection()
    {
    }

    internal static IEnumerable<Type> GetKnownParameterTypes() => KnownValueTypes.All;
}
