using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Packing;

/// <summary>What would be lost or refused later is refused now, with its place.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly SmallTree _tree = new();

    [Fact]
    public void UnknownTopLevelFolder_IsRefused()
    {
        _tree.File("docs/readme.md", "text");

        AssertRefused("SOL-FILE", "docs:1");
    }

    [Fact]
    public void FilesOfACollectionWithoutPlaceholder_AreRefused()
    {
        _tree.File("Roles/a.xml", "<Role id=\"{1}\" />");

        AssertRefused("SOL-FILE", "Other/Customizations.xml:1");
    }

    [Fact]
    public void FormsOfATableWithoutPlaceholder_AreRefused()
    {
        Table("<Entity><Name>loy_Thing</Name><RibbonDiffXml /></Entity>").File("Entities/Thing/FormXml/main/a.xml", "<forms />");

        AssertRefused("SOL-FILE", "Entities/Thing/Entity.xml:1");
    }

    [Fact]
    public void TableWithoutCommandBarPlaceholder_IsRefused()
    {
        Table("<Entity><Name>loy_Thing</Name></Entity>");

        AssertRefused("SOL-FILE", "Entities/Thing/Entity.xml:1");
    }

    [Fact]
    public void UnknownFolderOfATable_IsRefused()
    {
        Table("<Entity><Name>loy_Thing</Name><RibbonDiffXml /></Entity>").File("Entities/Thing/Formulas/a.xaml", "");

        AssertRefused("SOL-FILE", "Entities/Thing/Formulas:1");
    }

    [Theory]
    [InlineData("Other/SiteMap.xml")]
    [InlineData("Other/Labels/x.xml")]
    [InlineData("Roles/Old/x.xml")]
    [InlineData("Entities/Thing/notes.txt")]
    [InlineData("Entities/Thing/FormXml/form.xml")]
    [InlineData("Entities/Thing/FormXml/main/old/form.xml")]
    [InlineData("Entities/Thing/SavedQueries/old/view.xml")]
    public void FileThatIsNotRead_IsRefused(string path)
    {
        Table("<Entity><Name>loy_Thing</Name><FormXml /><SavedQueries /><RibbonDiffXml /></Entity>").File(path, "<x />");

        Assert.Equal("SOL-FILE", Assert.Throws<SolutionFault>(() => _tree.Pack()).Code);
    }

    [Fact]
    public void MissingPayload_IsRefused()
    {
        _tree.Collections("WebResources").Root("type=\"61\" schemaName=\"loy_/a.js\"")
            .File("WebResources/a.data.xml", "<WebResource><Name>loy_/a.js</Name><FileName>/WebResources/loy_ajs1</FileName></WebResource>");

        AssertRefused("SOL-PAYLOAD", "WebResources/a.data.xml:1");
    }

    [Fact]
    public void WebResourceWithoutFileName_IsRefused()
    {
        _tree.Collections("WebResources").Root("type=\"61\" schemaName=\"loy_/a.js\"")
            .File("WebResources/a.data.xml", "<WebResource><Name>loy_/a.js</Name></WebResource>");

        AssertRefused("SOL-PAYLOAD", "WebResources/a.data.xml:1");
    }

    [Fact]
    public void ComponentThatIsNotListed_IsRefused()
    {
        _tree.Collections("Roles").File("Roles/a.xml", "<!-- role -->\n<Role id=\"{1}\" />");

        AssertRefused("SOL-ROOT", "Roles/a.xml:2");
    }

    [Fact]
    public void ListedComponentThatIsNotThere_IsRefused()
    {
        _tree.Root("type=\"20\" id=\"{1}\"");

        AssertRefused("SOL-ROOT", "Other/Solution.xml:4");
    }

    [Fact]
    public void OneIdInTwoFiles_IsRefused()
    {
        _tree.Collections("Roles").Root("type=\"20\" id=\"{A}\"").File("Roles/a.xml", "<Role id=\"{a}\" />").File("Roles/b.xml", "<Role id=\"{A}\" />");

        AssertRefused("SOL-ROOT", "Roles/b.xml:1");
    }

    [Fact]
    public void FormListedForTheManagedFlavourOnly_IsAcceptedInBoth()
    {
        Table("<Entity><Name>loy_Thing</Name><FormXml /><RibbonDiffXml /></Entity>").Root("type=\"60\" id=\"{f}\"")
            .File("Entities/Thing/FormXml/main/a_managed.xml", "<forms><systemform><formid>{F}</formid></systemform></forms>");

        Assert.Empty(_tree.Pack(PackageFlavour.Unmanaged).Customizations().Descendants("systemform"));
        Assert.Single(_tree.Pack(PackageFlavour.Managed).Customizations().Descendants("systemform"));
    }

    [Fact]
    public void RelationshipThatIsNotInTheIndex_IsRefused()
    {
        _tree.Collections("EntityRelationships").File("Other/Relationships.xml", "<EntityRelationships />")
            .File("Other/Relationships/X.xml", "<EntityRelationships>\n<EntityRelationship Name=\"a\" /></EntityRelationships>");

        AssertRefused("SOL-RELATIONSHIP", "Other/Relationships/X.xml:2");
    }

    [Fact]
    public void ListedRelationshipThatIsNotDefined_IsRefused()
    {
        _tree.Collections("EntityRelationships").File("Other/Relationships.xml", "<EntityRelationships>\n<EntityRelationship Name=\"a\" /></EntityRelationships>");

        AssertRefused("SOL-RELATIONSHIP", "Other/Relationships.xml:2");
    }

    [Fact]
    public void FlavourThatTheManifestForbids_IsRefused()
    {
        _tree.Managed("0");

        AssertRefused("SOL-MANIFEST", "Other/Solution.xml:1");
    }

    [Fact]
    public void BrokenXml_IsRefusedWithItsLine()
    {
        _tree.Collections("Roles").File("Roles/a.xml", "<Role>\n\n</Rol>");

        AssertRefused("SOL-XML", "Roles/a.xml:3");
    }

    [Fact]
    public void FolderWithoutManifest_IsNoTree() =>
        Assert.Equal("SOL-TREE", Assert.Throws<SolutionFault>(() => new SourceTree(_tree.Path)).Code);

    public void Dispose() => _tree.Dispose();

    private SmallTree Table(string xml) => _tree.Collections("Entities").Root("type=\"1\" schemaName=\"loy_thing\"").File("Entities/Thing/Entity.xml", xml);

    private void AssertRefused(string code, string place)
    {
        var fault = Assert.Throws<SolutionFault>(() => _tree.Pack());
        Assert.Equal((code, place), (fault.Code, fault.Location.ToString()));
    }
}
