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
    public static string BaseSolution => Solution("LocalBase_managed.zip");

    /// <summary>The description of the tables that the platform's Customer Service app brings.</summary>
    public static string CaseSolution => Solution("LocalCustomerService_managed.zip");

    /// <summary>The product and its add-on, in the order of their dependence.</summary>
    public static IReadOnlyList<string> Products => [Solution("DynamicsLoyalty_managed.zip"), Solution("DynamicsLoyaltyCustomerService_managed.zip")];

    /// <summary>The product's reference data.</summary>
    public static string ReferenceData => Path.Combine(Root, "Solution", "data", "data.xml");

    private static string Solution(string zip) => Path.Combine(Root, "artifacts", "solutions", zip);
}
