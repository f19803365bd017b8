using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Conditions joined by and, or by or.</summary>
[DataContract(Name = "FilterExpression", Namespace = Contracts.Xrm2011)]
public sealed class FilterExpression : IExtensibleDataObject
{
    private DataCollection<ConditionExpression> _conditions;
    private DataCollection<FilterExpression> _filters;

    /// <summary>Conditions joined by and.</summary>
    public FilterExpression()
    {
    }

    /// <summary>Conditions joined as said.</summary>
    public FilterExpression(LogicalOperator filterOperator) => FilterOperator = filterOperator;

    /// <summary>How the parts are joined.</summary>
    [DataMember]
    public LogicalOperator FilterOperator { get; set; }

    /// <summary>The conditions.</summary>
    [DataMember]
    public DataCollection<ConditionExpression> Conditions
    {
        get => _conditions ??= new DataCollection<ConditionExpression>();
        private set => _conditions = value;
    }

    /// <summary>Inner filters.</summary>
    [DataMember]
    public DataCollection<FilterExpression> Filters
    {
        get => _filters ??= new DataCollection<FilterExpression>();
        private set => _filters = value;
    }

    /// <summary>A join that is tested as part of the filter; it gives no columns.</summary>
    [DataMember]
    public LinkEntity AnyAllFilterLinkEntity { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Adds a condition.</summary>
    public void AddCondition(ConditionExpression condition) => Conditions.Add(condition);

    /// <summary>Adds a condition on the query's own table.</summary>
    public void AddCondition(string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        Conditions.Add(new ConditionExpression(attributeName, conditionOperator, values));

    /// <summary>Adds a condition on a joined table, by its alias.</summary>
    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        Conditions.Add(new ConditionExpression(entityName, attributeName, conditionOperator, values));

    /// <summary>Adds an inner filter.</summary>
    public void AddFilter(FilterExpression childFilter) => Filters.Add(childFilter);

    /// <summary>Adds an empty inner filter and returns it.</summary>
    public FilterExpression AddFilter(LogicalOperator logicalOperator)
    {
        var filter = new FilterExpression(logicalOperator);
        Filters.Add(filter);
        return filter;
    }
}
