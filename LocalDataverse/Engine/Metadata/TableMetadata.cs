namespace LocalDataverse.Engine.Metadata;

/// <summary>A table as all imported layers together describe it.</summary>
public sealed record TableMetadata
{
    /// <summary>Lower-case name.</summary>
    public required string LogicalName { get; init; }

    /// <summary>Name with its case; privilege names end in it.</summary>
    public required string SchemaName { get; init; }

    /// <summary>Web API name of the collection.</summary>
    public required string EntitySetName { get; init; }

    /// <summary>Logical name of the key column.</summary>
    public required string PrimaryIdColumn { get; init; }

    /// <summary>Logical name of the name column; null on intersect tables.</summary>
    public string? PrimaryNameColumn { get; init; }

    /// <summary>Who owns its rows.</summary>
    public required OwnershipType Ownership { get; init; }

    /// <summary>Singular name in each language.</summary>
    public Labels DisplayName { get; init; } = Labels.Empty;

    /// <summary>Plural name in each language.</summary>
    public Labels CollectionName { get; init; } = Labels.Empty;

    /// <summary>Description in each language.</summary>
    public Labels Description { get; init; } = Labels.Empty;

    /// <summary>Web resource name of the icon; empty when it has none.</summary>
    public string Icon { get; init; } = "";

    /// <summary>Rows may be created in the quick-create form.</summary>
    public bool HasQuickCreate { get; init; }

    /// <summary>Activity tables share the privileges of <c>Activity</c> and have the key activityid.</summary>
    public bool IsActivity { get; init; }

    /// <summary>N:N intersect table.</summary>
    public bool IsIntersect { get; init; }

    /// <summary>Columns by logical name.</summary>
    public required IReadOnlyDictionary<string, ColumnMetadata> Columns { get; init; }

    /// <summary>Alternate keys.</summary>
    public IReadOnlyList<KeyMetadata> Keys { get; init; } = [];

    /// <summary>The solution that owns the table.</summary>
    public string Solution { get; init; } = "";

    /// <summary>The end of its privilege names: prvRead + this. Activities share one set; a few platform tables have names of their own.</summary>
    public string PrivilegeSuffix => LogicalName switch
    {
        "systemuser" => "User",
        "annotation" => "Note",
        "activitypointer" or "activityparty" => "Activity",
        _ => IsActivity ? "Activity" : SchemaName,
    };

    /// <summary>The column with a logical name, or null.</summary>
    public ColumnMetadata? Find(string column) => Columns.GetValueOrDefault(column);
}
