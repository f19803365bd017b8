using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.WebApi.Model;

/// <summary>A navigation property and what it means in tables and columns.</summary>
/// <param name="Name">Name in the Web API.</param>
/// <param name="Kind">What stands behind it.</param>
/// <param name="Relationship">Schema name of the relationship, or empty where the lookup has none of its own.</param>
/// <param name="Target">Logical name of the table at the other end; null when several tables share it (an owner).</param>
/// <param name="Column">The lookup column: on this table for a lookup, on <paramref name="Target"/> for children.</param>
/// <param name="ManyToMany">The intersect, many-to-many only.</param>
/// <param name="IsSecondSide">This table is the second side of the intersect.</param>
internal sealed record NavigationModel(
    string Name,
    NavigationKind Kind,
    string Relationship,
    string? Target,
    string Column,
    ManyToManyMetadata? ManyToMany = null,
    bool IsSecondSide = false)
{
    /// <summary>Whether it leads to many rows.</summary>
    public bool IsCollection => Kind != NavigationKind.Lookup;

    /// <summary>The intersect's column that points to this table.</summary>
    public string NearColumn => IsSecondSide ? ManyToMany!.SecondColumn : ManyToMany!.FirstColumn;

    /// <summary>The intersect's column that points to the other table.</summary>
    public string FarColumn => IsSecondSide ? ManyToMany!.FirstColumn : ManyToMany!.SecondColumn;
}
