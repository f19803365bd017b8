namespace Dynamics.Loyalty.SolutionTool.Tests.Trees;

/// <summary>A copy of the real product tree that the tests of one class break and mend in turn.</summary>
public sealed class ProductCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ProductCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.ProductSource, "*.xml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(System.IO.Path.Combine(Repository.ProductSource, "Workflows"), "*.json")))
        {
            var copy = System.IO.Path.Combine(_folder.Path, System.IO.Path.GetRelativePath(Repository.ProductSource, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();
}
