using System.Collections;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>One condition on a column.</summary>
[DataContract(Name = "ConditionExpression", Namespace = Contracts.Xrm2011)]
public sealed class ConditionExpression : IExtensibleDataObject
{
    private DataCollection<object> _values;

    /// <summary>An empty condition.</summary>
    public ConditionExpression()
    {
    }

    /// <summary>A condition without value.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator)
        : this(entityName: null, attributeName, conditionOperator, Array.Empty<object>())
    {
    }

    /// <summary>A condition with one value.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, object value)
        : this(attributeName, conditionOperator, new[] { value })
    {
    }

    /// <summary>A condition with values.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, params object[] values)
        : this(entityName: null, attributeName, conditionOperator, values)
    {
    }

    /// <summary>A condition with each item of <paramref name="values"/> as a value.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, ICollection values)
        : this(attributeName, conditionOperator)
    {
        foreach (var value in values)
        {
            Values.Add(value);
        }
    }

    /// <summary>A condition without value on a joined table, by its alias.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator)
        : this(entityName, attributeName, conditionOperator, Array.Empty<object>())
    {
    }

    /// <summary>A condition with one value on a joined table.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, object value)
        : this(entityName, attributeName, conditionOperator, new[] { value })
    {
    }

    /// <summary>A condition with values on a joined table.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values)
    {
        EntityName = entityName;
        AttributeName = attributeName;
        Operator = conditionOperator;
        Values.AddRange(values);
    }

    /// <summary>Alias of the joined table; empty for the query's own.</summary>
    [DataMember(Order = 60)]
    public string EntityName { get; set; }

    /// <summary>Logical name of the column.</summary>
    [DataMember]
    public string AttributeName { get; set; }

    /// <summary>How it is compared.</summary>
    [DataMember]
    public ConditionOperator Operator { get; set; }

    /// <summary>What it is compared with.</summary>
    [DataMember]
    public DataCollection<object> Values
    {
        get => _values ??= new DataCollection<object>();
        private set => _values = value;
    }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }
}
