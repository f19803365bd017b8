namespace LocalDataverse.Engine.Metadata;

/// <summary>A one-to-many relationship; the many side holds the lookup.</summary>
public sealed record RelationshipMetadata
{
    /// <summary>Schema name.</summary>
    public required string Name { get; init; }

    /// <summary>Logical name of the one side.</summary>
    public required string ReferencedTable { get; init; }

    /// <summary>Logical name of the many side.</summary>
    public required string ReferencingTable { get; init; }

    /// <summary>Logical name of the lookup on the many side.</summary>
    public required string ReferencingColumn { get; init; }

    /// <summary>Single-valued Web API navigation property on the many side.</summary>
    public required string ReferencingNavigation { get; init; }

    /// <summary>Collection-valued Web API navigation property on the one side.</summary>
    public required string ReferencedNavigation { get; init; }

    /// <summary>What deleting the one side does.</summary>
    public CascadeBehavior Delete { get; init; }

    /// <summary>What assigning the one side does.</summary>
    public CascadeBehavior Assign { get; init; }

    /// <summary>What sharing the one side does.</summary>
    public CascadeBehavior Share { get; init; }

    /// <summary>What changing the parent does to the owner.</summary>
    public CascadeBehavior Reparent { get; init; }

    /// <summary>What merging the one side into another row does.</summary>
    public CascadeBehavior Merge { get; init; }

    /// <summary>The tables whose rows the platform merges.</summary>
    public static bool IsMergeable(string table) => table is "account" or "contact" or "lead" or "incident";
}
