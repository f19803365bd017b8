using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Order by a column.</summary>
[DataContract(Name = "OrderExpression", Namespace = Contracts.Xrm2011)]
public sealed class OrderExpression : IExtensibleDataObject
{
    /// <summary>An empty order.</summary>
    public OrderExpression()
    {
    }

    /// <summary>An order.</summary>
    public OrderExpression(string attributeName, OrderType orderType)
    {
        AttributeName = attributeName;
        OrderType = orderType;
    }

    /// <summary>Logical name of the column.</summary>
    [DataMember]
    public string AttributeName { get; set; }

    /// <summary>The direction.</summary>
    [DataMember]
    public OrderType OrderType { get; set; }

    /// <summary>Alias of the ordered value, in aggregates.</summary>
    [DataMember]
    public string Alias { get; set; }

    /// <summary>Alias of the joined table that the column is of.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }
}
