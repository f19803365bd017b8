using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>An amount in the row's currency.</summary>
[DataContract(Name = "Money", Namespace = Contracts.Xrm2011)]
public sealed class Money : IExtensibleDataObject
{
    /// <summary>The amount 0.</summary>
    public Money()
    {
    }

    /// <summary>An amount.</summary>
    public Money(decimal value) => Value = value;

    /// <summary>The amount.</summary>
    [DataMember]
    public decimal Value { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Equal when the amounts are.</summary>
    public override bool Equals(object obj) => obj is Money other && other.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
