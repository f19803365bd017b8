using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A pointer to a row, by id or alternate key.</summary>
[DataContract(Name = "EntityReference", Namespace = Contracts.Xrm2011)]
[Serializable]
public sealed class EntityReference : IExtensibleDataObject
{
    private KeyAttributeCollection _keyAttributes;
    [NonSerialized]
    private ExtensionDataObject _extensionData;

    /// <summary>A pointer to nothing yet.</summary>
    public EntityReference()
    {
    }

    /// <summary>A pointer into a table.</summary>
    public EntityReference(string logicalName) => LogicalName = logicalName;

    /// <summary>A pointer to a row by its id.</summary>
    public EntityReference(string logicalName, Guid id)
        : this(logicalName) => Id = id;

    /// <summary>A pointer to a row by an alternate key.</summary>
    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection)
        : this(logicalName) => KeyAttributes = keyAttributeCollection;

    /// <summary>A pointer to a row by an alternate key of one column.</summary>
    public EntityReference(string logicalName, string keyName, object keyValue)
        : this(logicalName) => KeyAttributes.Add(keyName, keyValue);

    /// <summary>Id of the row.</summary>
    [DataMember]
    public Guid Id { get; set; }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>Primary name of the row, when the platform gave it.</summary>
    [DataMember]
    public string Name { get; set; }

    /// <summary>Values of the alternate key.</summary>
    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => _keyAttributes ??= [];
        set => _keyAttributes = value;
    }

    /// <summary>Version of the row that is meant.</summary>
    [DataMember]
    public string RowVersion { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData
    {
        get => _extensionData;
        set => _extensionData = value;
    }

    /// <summary>Equal when table, id and alternate key are; the name does not count.</summary>
    public override bool Equals(object obj) =>
        obj is EntityReference other
        && Id == other.Id
        && string.Equals(LogicalName, other.LogicalName, StringComparison.Ordinal)
        && KeyAttributes.Count == other.KeyAttributes.Count
        && KeyAttributes.All(key => other.KeyAttributes.TryGetValue(key.Key, out var value) && Equals(key.Value, value));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Id.GetHashCode() ^ (LogicalName == null ? 0 : StringComparer.Ordinal.GetHashCode(LogicalName));
}
