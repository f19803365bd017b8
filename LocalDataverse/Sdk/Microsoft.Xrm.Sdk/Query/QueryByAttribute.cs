using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query for rows whose columns equal given values.</summary>
[DataContract(Name = "QueryByAttribute", Namespace = Contracts.Xrm2011)]
public sealed class QueryByAttribute : QueryBase
{
    private DataCollection<string> _attributes;
    private DataCollection<object> _values;
    private DataCollection<OrderExpression> _orders;

    /// <summary>A query of no table yet.</summary>
    public QueryByAttribute()
    {
    }

    /// <summary>A query of a table.</summary>
    public QueryByAttribute(string entityName) => EntityName = entityName;

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>The compared columns, in the order of <see cref="Values"/>.</summary>
    [DataMember]
    public DataCollection<string> Attributes
    {
        get => _attributes ??= new DataCollection<string>();
        private set => _attributes = value;
    }

    /// <summary>The values, in the order of <see cref="Attributes"/>.</summary>
    [DataMember]
    public DataCollection<object> Values
    {
        get => _values ??= new DataCollection<object>();
        private set => _values = value;
    }

    /// <summary>The returned columns.</summary>
    [DataMember]
    public ColumnSet ColumnSet { get; set; }

    /// <summary>The order of the rows.</summary>
    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ??= new DataCollection<OrderExpression>();
        private set => _orders = value;
    }

    /// <summary>The page.</summary>
    [DataMember]
    public PagingInfo PageInfo { get; set; }

    /// <summary>At most so many rows.</summary>
    [DataMember(Order = 50)]
    public int? TopCount { get; set; }

    /// <summary>Adds a compared column.</summary>
    public void AddAttributeValue(string attributeName, object value)
    {
        Attributes.Add(attributeName);
        Values.Add(value);
    }
}
