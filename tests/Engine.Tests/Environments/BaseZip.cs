using System.Reflection;

namespace LocalDataverse.Engine.Tests.Environments;

/// <summary>The packed solutions.</summary>
internal static class BaseZip
{
    public static Stream Open(string name = "LocalBase_managed.zip")
    {
        var folder = typeof(BaseZip).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SolutionOutput").Value!;
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.OpenRead(path) : throw new FileNotFoundException($"{path} is missing. Build Solution/package first: it packs the solutions.");
    }
}
