namespace LocalDataverse.Host.WebApi.Model;

/// <summary>What stands behind a navigation property.</summary>
internal enum NavigationKind
{
    /// <summary>A lookup column of this table.</summary>
    Lookup,
    /// <summary>The rows of another table whose lookup points here.</summary>
    Children,
    /// <summary>Rows linked through an intersect table.</summary>
    ManyToMany,
}
