using System.Reflection;

namespace Dynamics.Loyalty.SolutionTool.Tests.Trees;

/// <summary>Places of the real repository.</summary>
public static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Packages { get; } = Metadata("SolutionOutput");

    public static string ProductSource => Path.Combine(Root, "Solution", "src");

    public static string BaseSource => Path.Combine(Root, "LocalDataverse", "BaseSolution", "src");

    public static string AddOnSource => Path.Combine(Root, "Solution", "CustomerService", "src");

    public static string CaseSource => Path.Combine(Root, "LocalDataverse", "CustomerServiceSolution", "src");

    /// <summary>Reference material that some machines have beside the repository.</summary>
    public static string Reference => Path.Combine(Root, "..", "shared", "reference");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
