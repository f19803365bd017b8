using Dynamics.Loyalty.SolutionTool.Generation.Documentation;
using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Generation;

public sealed class InventoryTests
{
    private static readonly SolutionModel Product = new(new SourceTree(Repository.ProductSource));
    private static readonly string Page = new InventoryPage(Product).Text;

    [Fact]
    public void PageOfTheRepository_FollowsTheSource() =>
        Assert.Equal(Page, File.ReadAllText(Path.Combine(Repository.Root, "docs", "inventory.md")));

    [Fact]
    public void Page_NamesEverythingOfTheSource()
    {
        var names = Product.Tables.Where(table => table.IsOwn).Select(table => table.LogicalName)
            .Concat(Product.CustomApis.Select(api => api.UniqueName))
            .Concat(Product.EnvironmentVariables.Select(variable => variable.SchemaName))
            .Concat(Product.WebResources.Select(resource => resource.Name));

        Assert.All(names, name => Assert.Contains($"| `{name}` |", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_HasARowForEachStep() =>
        Assert.Equal(Product.Steps.Count, Page.Split('\n').Count(line => line.Contains("synchronous |", StringComparison.Ordinal)));
}
