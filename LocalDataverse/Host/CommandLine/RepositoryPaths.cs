using System.Reflection;

namespace LocalDataverse.Host.CommandLine;

/// <summary>Where things of this repository are, as the build knew it.</summary>
internal static class RepositoryPaths
{
    private static readonly string Root = typeof(RepositoryPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => string.Equals(a.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;

    /// <summary>The database of the demo, kept between runs.</summary>
    public static string Database => Path.Combine(Root, "artifacts", "local-dataverse.db");

    /// <summary>The built app shell.</summary>
    public static string Shell => Path.Combine(Root, "LocalDataverse", "Shell", "dist");

    /// <summary>The description of the platform's own tables, which every environment starts with.</summary>
    public static string BaseSolution => Path.Combine(Root, "artifacts", "solutions", "LocalBase_managed.zip");

    /// <summary>The product.</summary>
    public static string ProductSolution => Path.Combine(Root, "artifacts", "solutions", "DynamicsLoyalty_managed.zip");

    /// <summary>The product's reference data.</summary>
    public static string ReferenceData => Path.Combine(Root, "Solution", "data", "data.xml");
}
