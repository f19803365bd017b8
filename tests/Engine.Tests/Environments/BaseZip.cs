using System.Reflection;

namespace LocalDataverse.Engine.Tests.Environments;

/// <summary>The packed base solution.</summary>
internal static class BaseZip
{
    public static Stream Open()
    {
        var folder = typeof(BaseZip).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SolutionOutput").Value!;
        var path = Path.Combine(folder, "LocalBase_managed.zip");
        return File.Exists(path) ? File.OpenRead(path) : throw new FileNotFoundException($"{path} is missing. Build Solution/package first: it packs the solutions.");
    }
}
