using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A row, or the part of it that is written or was read.</summary>
[DataContract(Name = "Entity", Namespace = Contracts.Xrm2011)]
public class Entity : IExtensibleDataObject
{
    private AttributeCollection _attributes;
    private FormattedValueCollection _formattedValues;
    private RelatedEntityCollection _relatedEntities;
    private KeyAttributeCollection _keyAttributes;

    /// <summary>A row of no table yet.</summary>
    public Entity()
    {
    }

    /// <summary>A row of a table, by its logical name.</summary>
    public Entity(string entityName) => LogicalName = entityName;

    /// <summary>A row that an alternate key identifies.</summary>
    public Entity(string entityName, KeyAttributeCollection keyAttributes)
        : this(entityName) => KeyAttributes = keyAttributes;

    /// <summary>A row with its id.</summary>
    public Entity(string entityName, Guid id)
#pragma warning disable MA0056 // As in the real class, an early-bound row learns its id here.
        : this(entityName) => Id = id;
#pragma warning restore MA0056

    /// <summary>A row that an alternate key of one column identifies.</summary>
    public Entity(string entityName, string keyName, object keyValue)
        : this(entityName) => KeyAttributes.Add(keyName, keyValue);

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>Id of the row; empty when not known.</summary>
    [DataMember]
    public virtual Guid Id { get; set; }

    /// <summary>The column values.</summary>
    [DataMember]
    public AttributeCollection Attributes
    {
        get => _attributes ??= [];
        set => _attributes = value;
    }

    /// <summary>Column values as text, where the platform gave any.</summary>
    [DataMember]
    public FormattedValueCollection FormattedValues
    {
        get => _formattedValues ??= [];
        set => _formattedValues = value;
    }

    /// <summary>Rows that go with this one.</summary>
    [DataMember]
    public RelatedEntityCollection RelatedEntities
    {
        get => _relatedEntities ??= [];
        set => _relatedEntities = value;
    }

    /// <summary>What is to happen to the row when it goes with another one.</summary>
    [DataMember]
    public EntityState? EntityState { get; set; }

    /// <summary>Version of the row, as the platform gave it.</summary>
    [DataMember]
    public string RowVersion { get; set; }

    /// <summary>Values of the alternate key that identifies the row.</summary>
    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => _keyAttributes ??= [];
        set => _keyAttributes = value;
    }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>A column value; a column that is not there throws <see cref="KeyNotFoundException"/>.</summary>
    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    /// <summary>Whether the column is there, be its value null.</summary>
    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    /// <summary>A column value; the type's default when the column is not there or null. Another type throws.</summary>
    public virtual T GetAttributeValue<T>(string attributeLogicalName) =>
        Attributes.TryGetValue(attributeLogicalName, out var value) && value != null ? (T)value : default;

    /// <summary>A column value when the column is there and of that type.</summary>
    public bool TryGetAttributeValue<T>(string attributeKey, out T result)
    {
        if (Attributes.TryGetValue(attributeKey, out var value) && value is T typed)
        {
            result = typed;
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>A reference to the row, with its alternate key when it has one.</summary>
    public EntityReference ToEntityReference() =>
        new(LogicalName, Id) { KeyAttributes = KeyAttributes, RowVersion = RowVersion };
}
