using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A joined table.</summary>
[DataContract(Name = "LinkEntity", Namespace = Contracts.Xrm2011)]
public sealed class LinkEntity : IExtensibleDataObject
{
    private DataCollection<LinkEntity> _linkEntities;
    private DataCollection<OrderExpression> _orders;

    /// <summary>An empty join.</summary>
    public LinkEntity()
    {
        Columns = new ColumnSet();
        LinkCriteria = new FilterExpression();
    }

    /// <summary>A join.</summary>
    public LinkEntity(string linkFromEntityName, string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
        : this()
    {
        LinkFromEntityName = linkFromEntityName;
        LinkToEntityName = linkToEntityName;
        LinkFromAttributeName = linkFromAttributeName;
        LinkToAttributeName = linkToAttributeName;
        JoinOperator = joinOperator;
    }

    /// <summary>Logical name of the table that is joined from.</summary>
    [DataMember]
    public string LinkFromEntityName { get; set; }

    /// <summary>Its column.</summary>
    [DataMember]
    public string LinkFromAttributeName { get; set; }

    /// <summary>Logical name of the joined table.</summary>
    [DataMember]
    public string LinkToEntityName { get; set; }

    /// <summary>Its column.</summary>
    [DataMember]
    public string LinkToAttributeName { get; set; }

    /// <summary>The kind of join.</summary>
    [DataMember]
    public JoinOperator JoinOperator { get; set; }

    /// <summary>The name of the joined table within the query.</summary>
    [DataMember]
    public string EntityAlias { get; set; }

    /// <summary>The columns that it returns.</summary>
    [DataMember]
    public ColumnSet Columns { get; set; }

    /// <summary>Its conditions.</summary>
    [DataMember]
    public FilterExpression LinkCriteria { get; set; }

    /// <summary>Tables joined to it.</summary>
    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => _linkEntities ??= new DataCollection<LinkEntity>();
        private set => _linkEntities = value;
    }

    /// <summary>Order by its columns.</summary>
    [DataMember(Order = 80)]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ??= new DataCollection<OrderExpression>();
        private set => _orders = value;
    }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Adds an inner join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    /// <summary>Adds a join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(LinkToEntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}
