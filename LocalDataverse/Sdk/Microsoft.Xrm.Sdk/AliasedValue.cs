using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A value that a query took from a joined table or computed.</summary>
[DataContract(Name = "AliasedValue", Namespace = Contracts.Xrm2011)]
[KnownType(nameof(GetKnownAliasedValueTypes))]
public sealed class AliasedValue : IExtensibleDataObject
{
    /// <summary>No value.</summary>
    public AliasedValue()
    {
    }

    /// <summary>A value and where it comes from.</summary>
    public AliasedValue(string entityLogicalName, string attributeLogicalName, object value)
    {
        EntityLogicalName = entityLogicalName;
        AttributeLogicalName = attributeLogicalName;
        Value = value;
    }

    /// <summary>Logical name of the table it comes from.</summary>
    [DataMember]
    public string EntityLogicalName { get; internal set; }

    /// <summary>Logical name of the column it comes from.</summary>
    [DataMember]
    public string AttributeLogicalName { get; internal set; }

    /// <summary>The value.</summary>
    [DataMember]
    public object Value { get; internal set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }

    internal static IEnumerable<Type> GetKnownAliasedValueTypes() => KnownValueTypes.All;
}
