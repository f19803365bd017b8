using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Packing;

/// <summary>What Microsoft's packer makes of the same trees, as its documentation and its measured behaviour have it.</summary>
public sealed class MergeTests : IDisposable
{
    private const string Table = "<Entity><Name>loy_Thing</Name><FormXml /><SavedQueries /><Visualizations /><RibbonDiffXml /></Entity>";
    private readonly SmallTree _tree = new();

    [Fact]
    public void Forms_AreGroupedByTypeFolder_InOrderOfFileNames()
    {
        OneTable()
            .File("Entities/Thing/FormXml/quick/b.xml", Form("b"))
            .File("Entities/Thing/FormXml/main/c.xml", Form("c"))
            .File("Entities/Thing/FormXml/main/D.xml", Form("d"))
            .File("Entities/Thing/FormXml/card/a.xml", Form("a"));

        var groups = _tree.Pack().Customizations().Descendants("forms").ToList();

        Assert.Equal(["card a", "quick b", "main c d"], groups.Select(group => string.Join(' ', group.Elements().Select(form => form.Value).Prepend(group.Attribute("type")!.Value))).ToList());
    }

    [Fact]
    public void Views_AreJoinedInOneList()
    {
        OneTable()
            .File("Entities/Thing/SavedQueries/b.xml", "<savedqueries><savedquery><name>b</name></savedquery></savedqueries>")
            .File("Entities/Thing/SavedQueries/a.xml", "<savedqueries><savedquery><name>a1</name></savedquery><savedquery><name>a2</name></savedquery></savedqueries>");

        var list = Assert.Single(_tree.Pack().Customizations().Descendants("SavedQueries").Elements());

        Assert.Equal("savedqueries", list.Name.LocalName);
        Assert.Equal(["a1", "a2", "b"], list.Elements("savedquery").Select(view => view.Value).ToList());
    }

    [Fact]
    public void ChartsAndCommandBar_FillTheirPlaceholders()
    {
        OneTable()
            .File("Entities/Thing/Visualizations/a.xml", "<visualization><name>a</name></visualization>")
            .File("Entities/Thing/RibbonDiff.xml", "<RibbonDiffXml xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><CustomActions /></RibbonDiffXml>");

        var table = _tree.Pack().Customizations().Descendants("Entity").Single();

        Assert.Equal(["Name", "FormXml", "SavedQueries", "Visualizations", "RibbonDiffXml"], table.Elements().Select(child => child.Name.LocalName).ToList());
        Assert.Equal("visualization", Assert.Single(table.Element("Visualizations")!.Elements()).Name.LocalName);
        Assert.Equal("CustomActions", Assert.Single(table.Element("RibbonDiffXml")!.Elements()).Name.LocalName);
        Assert.Empty(table.Element("RibbonDiffXml")!.Attributes());
    }

    [Fact]
    public void Relationships_AreThoseOfTheIndex_InItsOrder()
    {
        _tree.Collections("EntityRelationships")
            .File("Other/Relationships.xml", "<EntityRelationships><EntityRelationship Name=\"b\" /><EntityRelationship Name=\"a\" /></EntityRelationships>")
            .File("Other/Relationships/X.xml", "<EntityRelationships><EntityRelationship Name=\"a\"><Kind>1</Kind></EntityRelationship><EntityRelationship Name=\"b\"><Kind>2</Kind></EntityRelationship></EntityRelationships>");

        var relationships = _tree.Pack().Customizations().Element("EntityRelationships")!.Elements();

        Assert.Equal(["b2", "a1"], relationships.Select(relationship => relationship.Attribute("Name")!.Value + relationship.Value).ToList());
    }

    [Fact]
    public void SingleFile_ReplacesItsPlaceholderWhole()
    {
        _tree.Collections("ConnectionRoles", "EntityMaps").Root("type=\"63\" id=\"{CA8DD906-A3D2-5237-BE90-4D820A7211D4}\"")
            .File("Other/ConnectionRoles.xml", "<ConnectionRoles><ConnectionRoles><ConnectionRole><connectionroleid>{ca8dd906-a3d2-5237-be90-4d820a7211d4}</connectionroleid></ConnectionRole></ConnectionRoles></ConnectionRoles>");

        var customizations = _tree.Pack().Customizations();

        Assert.Equal(["ConnectionRoles", "EntityMaps"], customizations.Elements().Select(child => child.Name.LocalName).ToList());
        Assert.Single(customizations.Elements("ConnectionRoles").Elements("ConnectionRoles").Elements("ConnectionRole"));
    }

    [Fact]
    public void Payload_GoesToTheNameThatItsComponentGives()
    {
        _tree.Collections("WebResources").Root("type=\"61\" schemaName=\"loy_/a.js\"")
            .File("WebResources/anywhere/x.data.xml", "<WebResource><Name>loy_/a.js</Name><FileName>/WebResources/loy_ajs1</FileName></WebResource>")
            .File("WebResources/loy_/a.js", "\uFEFFlet a;\r\n");

        var part = _tree.Pack().Single(part => part.Name == "WebResources/loy_ajs1");

        Assert.Equal("\uFEFFlet a;\r\n"u8.ToArray(), part.Content);
    }

    [Fact]
    public void RawFolders_AreCopiedAsTheyAre()
    {
        _tree.File("customapis/loy_X/customapi.xml", "<customapi   uniquename=\"loy_X\"/>");

        Assert.Equal("<customapi   uniquename=\"loy_X\"/>", _tree.Pack().Text("customapis/loy_X/customapi.xml"));
    }

    [Theory]
    [InlineData(PackageFlavour.Managed, "both managed, only managed, only plain")]
    [InlineData(PackageFlavour.Unmanaged, "both plain, only plain")]
    public void ManagedVariants_AreChosenByFlavour(PackageFlavour flavour, string expected)
    {
        OneTable()
            .File("Entities/Thing/FormXml/main/a.xml", Form("both plain"))
            .File("Entities/Thing/FormXml/main/a_managed.xml", Form("both managed"))
            .File("Entities/Thing/FormXml/main/b_managed.xml", Form("only managed"))
            .File("Entities/Thing/FormXml/main/c.xml", Form("only plain"));

        Assert.Equal(expected, string.Join(", ", _tree.Pack(flavour).Customizations().Descendants("systemform").Select(form => form.Value)));
    }

    [Theory]
    [InlineData(PackageFlavour.Managed, "managed")]
    [InlineData(PackageFlavour.Unmanaged, "plain")]
    public void App_HasAVariantPerFlavour(PackageFlavour flavour, string expected)
    {
        _tree.Collections("AppModules").Root("type=\"80\" schemaName=\"loy_App\"")
            .File("AppModules/loy_App/AppModule.xml", "<AppModule><UniqueName>loy_App</UniqueName><Is>plain</Is></AppModule>")
            .File("AppModules/loy_App/AppModule_managed.xml", "<AppModule><UniqueName>loy_App</UniqueName><Is>managed</Is></AppModule>");

        Assert.Equal(expected, Assert.Single(_tree.Pack(flavour).Customizations().Descendants("Is")).Value);
    }

    [Theory]
    [InlineData(PackageFlavour.Managed, "1")]
    [InlineData(PackageFlavour.Unmanaged, "0")]
    public void ManifestOfBothFlavours_SaysTheFlavourAskedFor(PackageFlavour flavour, string expected) =>
        Assert.Equal(expected, _tree.Pack(flavour).Manifest().Descendants("Managed").Single().Value);

    public void Dispose() => _tree.Dispose();

    private SmallTree OneTable() => _tree.Collections("Entities").Root("type=\"1\" schemaName=\"LOY_thing\"").File("Entities/Thing/Entity.xml", Table);

    private static string Form(string name) => $"<forms><systemform><name>{name}</name></systemform></forms>";
}
