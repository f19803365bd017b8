using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The number of a choice.</summary>
[DataContract(Name = "OptionSetValue", Namespace = Contracts.Xrm2011)]
public sealed class OptionSetValue : IExtensibleDataObject
{
    /// <summary>The number 0.</summary>
    public OptionSetValue()
    {
    }

    /// <summary>A number.</summary>
    public OptionSetValue(int value) => Value = value;

    /// <summary>The number.</summary>
    [DataMember]
    public int Value { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Equal when the numbers are.</summary>
    public override bool Equals(object obj) => obj is OptionSetValue other && other.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
