using System.IO.Compression;
using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;
using Dynamics.Loyalty.SolutionTool.Verification.Schemas;

namespace Dynamics.Loyalty.SolutionTool.Tests.Packing;

/// <summary>The zips that the build made are whole.</summary>
public sealed class BuiltPackageTests
{
    private readonly SourceTree _source = new(Repository.ProductSource);

    [Theory]
    [InlineData("DynamicsLoyalty_managed.zip", "1")]
    [InlineData("DynamicsLoyalty.zip", "0")]
    public void ProductZip_HasEveryFileOfTheTree_AndSaysItsFlavour(string name, string managed)
    {
        using var zip = Open(name);
        var manifest = Load(zip, "solution.xml");

        var webResources = _source.FilesBelow("WebResources").Where(path => path.EndsWith(".data.xml", StringComparison.Ordinal)).Select(path => _source.Load(path).Root.Element("FileName")!.Value.TrimStart('/'));
        var assemblies = _source.FilesBelow("PluginAssemblies").Where(path => path.EndsWith(".data.xml", StringComparison.Ordinal)).Select(path => _source.Load(path).Root.Element("FileName")!.Value.TrimStart('/'));
        var flows = _source.FilesBelow("Workflows").Where(path => path.EndsWith(".json", StringComparison.Ordinal));
        string[] expected = ["customizations.xml", "solution.xml", "[Content_Types].xml", .. webResources, .. assemblies, .. flows, .. _source.FilesBelow("customapis"), .. _source.FilesBelow("environmentvariabledefinitions")];
        Assert.Equal(expected.Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.Equal(managed, manifest.Descendants("Managed").Single().Value);
        Assert.Equal(_source.Version, manifest.Descendants("Version").First().Value);
    }

    [Theory]
    [InlineData("DynamicsLoyalty_managed.zip")]
    [InlineData("DynamicsLoyalty.zip")]
    [InlineData("DynamicsLoyaltyCustomerService_managed.zip")]
    [InlineData("DynamicsLoyaltyCustomerService.zip")]
    [InlineData("LocalBase_managed.zip")]
    [InlineData("LocalCustomerService_managed.zip")]
    public void Zip_FitsMicrosoftsSchema(string name)
    {
        var schemas = Path.Combine(Repository.Reference, "xsd");
        Assert.SkipUnless(Directory.Exists(schemas), "Microsoft's schema files are not beside the repository.");
        using var zip = Open(name);

        Assert.Empty(new SchemaRule(SchemaFiles.Load(schemas)).Check(Load(zip, "customizations.xml")));
    }

    [Theory]
    [InlineData("DynamicsLoyalty_managed.zip", PackageFlavour.Managed)]
    [InlineData("DynamicsLoyalty.zip", PackageFlavour.Unmanaged)]
    public void ProductZip_IsWhatThePackerMakesOfTheStagedTree(string name, PackageFlavour flavour)
    {
        var built = File.ReadAllBytes(PathOf(name));

        Assert.Equal(built, PackageZip.Write(SolutionPacker.Pack(_source, flavour)));
    }

    [Theory]
    [InlineData("DynamicsLoyaltyCustomerService_managed.zip", PackageFlavour.Managed)]
    [InlineData("DynamicsLoyaltyCustomerService.zip", PackageFlavour.Unmanaged)]
    public void AddOnZip_IsWhatThePackerMakesOfItsTree_AndHasTheVersionOfTheProduct(string name, PackageFlavour flavour)
    {
        var addOn = new SourceTree(Repository.AddOnSource);

        Assert.Equal(File.ReadAllBytes(PathOf(name)), PackageZip.Write(SolutionPacker.Pack(addOn, flavour)));
        Assert.Equal(_source.Version, addOn.Version);
    }

    private static ZipArchive Open(string name) => ZipFile.OpenRead(PathOf(name));

    private static string PathOf(string name)
    {
        var path = Path.Combine(Repository.Packages, name);
        Assert.True(File.Exists(path), $"'{path}' does not exist: build Solution/package first.");
        return path;
    }

    private static XElement Load(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }
}
