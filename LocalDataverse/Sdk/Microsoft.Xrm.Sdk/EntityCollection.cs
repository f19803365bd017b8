using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>One page of rows.</summary>
[DataContract(Name = "EntityCollection", Namespace = Contracts.Xrm2011)]
public sealed class EntityCollection : IExtensibleDataObject
{
    private DataCollection<Entity> _entities;

    /// <summary>No row.</summary>
    public EntityCollection()
    {
    }

    /// <summary>These rows.</summary>
    public EntityCollection(IList<Entity> list) => _entities = new DataCollection<Entity>(list);

    /// <summary>The rows.</summary>
    [DataMember]
    public DataCollection<Entity> Entities
    {
        get => _entities ??= new DataCollection<Entity>();
        set => _entities = value;
    }

    /// <summary>Logical name of the rows' table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>Whether there is a further page.</summary>
    [DataMember]
    public bool MoreRecords { get; set; }

    /// <summary>Where the next page starts.</summary>
    [DataMember]
    public string PagingCookie { get; set; }

    /// <summary>How many rows the whole answer has, when it was asked for; else -1.</summary>
    [DataMember]
    public int TotalRecordCount { get; set; }

    /// <summary>Whether there are more rows than the platform counts.</summary>
    [DataMember]
    public bool TotalRecordCountLimitExceeded { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>A row of the page.</summary>
    public Entity this[int index]
    {
        get => Entities[index];
        set => Entities[index] = value;
    }
}
