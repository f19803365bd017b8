using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query with conditions, joins, order and page.</summary>
[DataContract(Name = "QueryExpression", Namespace = Contracts.Xrm2011)]
public sealed class QueryExpression : QueryBase
{
    private DataCollection<LinkEntity> _linkEntities;
    private DataCollection<OrderExpression> _orders;

    /// <summary>A query of no table yet.</summary>
    public QueryExpression()
        : this(entityName: null)
    {
    }

    /// <summary>A query of a table.</summary>
    public QueryExpression(string entityName)
    {
        EntityName = entityName;
        Criteria = new FilterExpression();
        PageInfo = new PagingInfo();
        ColumnSet = new ColumnSet();
    }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>The returned columns.</summary>
    [DataMember]
    public ColumnSet ColumnSet { get; set; }

    /// <summary>The conditions.</summary>
    [DataMember]
    public FilterExpression Criteria { get; set; }

    /// <summary>Whether equal rows come once.</summary>
    [DataMember]
    public bool Distinct { get; set; }

    /// <summary>The joined tables.</summary>
    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => _linkEntities ??= new DataCollection<LinkEntity>();
        private set => _linkEntities = value;
    }

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
    [DataMember(EmitDefaultValue = false, Order = 50)]
    public int? TopCount { get; set; }

    /// <summary>Adds an order.</summary>
    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));

    /// <summary>Adds an inner join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    /// <summary>Adds a join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(EntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}
