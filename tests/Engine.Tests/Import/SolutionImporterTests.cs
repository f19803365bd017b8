using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Import;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Import;

public sealed class SolutionImporterTests
{
    private const string PluginTypeId = "11111111-1111-1111-1111-111111111111";

    private static MetadataCatalog Import(params SolutionZip[] zips) =>
        zips.Aggregate(MetadataCatalog.Empty, (catalog, zip) => new SolutionImporter().Import(catalog, zip.ToStream()));

    private static OrganizationServiceFault Refused(params SolutionZip[] zips) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Import(zips)).Detail;

    [Fact]
    public void Table_WithKeyAndName_KnowsBoth()
    {
        var table = Import(new SolutionZip().WithTable("loy_Thing")).Tables["loy_thing"];

        Assert.Equal("loy_thingid", table.PrimaryIdColumn);
        Assert.Equal("loy_name", table.PrimaryNameColumn);
        Assert.Equal("loy_things", table.EntitySetName);
        Assert.Equal(100, table.Columns["loy_name"].MaxLength);
    }

    [Theory]
    [InlineData("loy_ParentId", "loy_ParentId")]
    [InlineData(null, "loy_parentid")]
    public void Lookup_WithRelationship_KnowsItsTargetAndNavigation(string? navigation, string expected)
    {
        var zip = new SolutionZip().WithTable("loy_Parent").WithTable("loy_Child", SolutionZip.Attribute("loy_ParentId", "lookup"))
            .With("EntityRelationships", SolutionZip.Relationship("loy_parent_children", "loy_Child", "loy_ParentId", "loy_Parent", navigation));

        var catalog = Import(zip);

        Assert.Equal(["loy_parent"], catalog.Tables["loy_child"].Columns["loy_parentid"].Targets);
        Assert.Equal(expected, catalog.Relationships.Single().ReferencingNavigation);
    }

    [Fact]
    public void Lookup_WithoutRelationship_IsRefusedByName()
    {
        var fault = Refused(new SolutionZip().WithTable("loy_Child", SolutionZip.Attribute("loy_ParentId", "lookup")));

        Assert.Equal(ErrorCode.ImportFileInvalid, fault.ErrorCode);
        Assert.Contains("loy_child.loy_parentid", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shell_OnTableOfAnotherSolution_AddsItsColumns()
    {
        var shell = new SolutionZip("Second").With(
            "Entities",
            $"""<Entity><Name>loy_Thing</Name><EntityInfo><entity Name="loy_Thing"><attributes>{SolutionZip.Attribute("loy_Extra", "int")}</attributes></entity></EntityInfo></Entity>""");

        var catalog = Import(new SolutionZip("First").WithTable("loy_Thing"), shell);

        Assert.Equal("First", catalog.Tables["loy_thing"].Columns["loy_name"].Solution);
        Assert.Equal("Second", catalog.Tables["loy_thing"].Columns["loy_extra"].Solution);
    }

    [Fact]
    public void Shell_OnMissingTable_IsRefusedByName()
    {
        var shell = new SolutionZip().With("Entities", """<Entity><Name>Incident</Name><EntityInfo><entity Name="Incident"><attributes /></entity></EntityInfo></Entity>""");

        Assert.Contains("incident", Refused(shell).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dependency_NotInstalled_NamesTableAndSolution()
    {
        var zip = new SolutionZip(dependencies: """<MissingDependency><Required type="1" schemaName="incident" displayName="Case" solution="msdynce_Service (9.0.5.56)" /></MissingDependency>""");

        var fault = Refused(zip);

        Assert.Equal(ErrorCode.MissingDependency, fault.ErrorCode);
        Assert.Contains("Case", fault.Message, StringComparison.Ordinal);
        Assert.Contains("msdynce_Service", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("solution.xml")]
    [InlineData("customizations.xml")]
    [InlineData("[Content_Types].xml")]
    public void Zip_WithoutRootFile_IsRefusedByName(string part)
    {
        Assert.Contains(part, Refused(new SolutionZip().Without(part)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_NotAZip_IsRefused()
    {
        using var stream = new MemoryStream("not a zip"u8.ToArray());

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => new SolutionImporter().Import(MetadataCatalog.Empty, stream));

        Assert.Equal(ErrorCode.ImportFileInvalid, fault.Detail.ErrorCode);
    }

    [Fact]
    public void Xml_Malformed_IsRefusedWithItsLine()
    {
        var fault = Refused(new SolutionZip().WithPart("customizations.xml", "<ImportExportXml>\n<Entities>\n</ImportExportXml>"));

        Assert.Contains("customizations.xml", fault.Message, StringComparison.Ordinal);
        Assert.Contains("ine 3", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Collection_ThatIsNotSupported_IsRefusedByName()
    {
        var fault = Refused(new SolutionZip().With("Reports", "<Report />"));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains("Reports", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Role_WithUnknownPrivilege_IsRefusedByName()
    {
        var fault = Refused(new SolutionZip().With(
            "Roles", $$"""<Role id="{{{PluginTypeId}}}" name="R"><RolePrivileges><RolePrivilege name="prvReadloy_Nothing" level="Basic" /></RolePrivileges></Role>"""));

        Assert.Contains("prvReadloy_Nothing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Step_OnUnknownColumn_IsRefusedByName()
    {
        var zip = new SolutionZip().WithTable("loy_Thing").WithPart("PluginAssemblies/a.dll", "x")
            .With("SolutionPluginAssemblies", $"""
                <PluginAssembly FullName="A, Version=1.0.0.0" PluginAssemblyId="{Guid.Empty}"><IsolationMode>2</IsolationMode><FileName>/PluginAssemblies/a.dll</FileName>
                <PluginTypes><PluginType PluginTypeId="{PluginTypeId}" Name="A.B" /></PluginTypes></PluginAssembly>
                """)
            .With("SdkMessageProcessingSteps", $$"""
                <SdkMessageProcessingStep Name="S" SdkMessageProcessingStepId="{{{PluginTypeId}}}"><SdkMessageId>20bebb1b-ea3e-db11-86a7-000a3a5473e8</SdkMessageId>
                <PluginTypeId>{{PluginTypeId}}</PluginTypeId><PrimaryEntity>loy_thing</PrimaryEntity><FilteringAttributes>loy_nothing</FilteringAttributes><Stage>20</Stage></SdkMessageProcessingStep>
                """);

        Assert.Contains("loy_nothing", Refused(zip).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Upgrade_WithoutAColumn_RemovesIt()
    {
        var catalog = Import(
            new SolutionZip(version: "1.0.0.0").WithTable("loy_Thing", SolutionZip.Attribute("loy_Old", "int")),
            new SolutionZip(version: "1.1.0.0").WithTable("loy_Thing", SolutionZip.Attribute("loy_New", "int")));

        Assert.Null(catalog.Tables["loy_thing"].Find("loy_old"));
        Assert.NotNull(catalog.Tables["loy_thing"].Find("loy_new"));
        Assert.Equal(new Version(1, 1, 0, 0), catalog.Solutions.Single().Version);
    }

    [Fact]
    public void Upgrade_ToALowerVersion_IsRefused()
    {
        var fault = Refused(new SolutionZip(version: "1.1.0.0"), new SolutionZip(version: "1.0.9.9"));

        Assert.Contains("older than the installed version 1.1.0.0", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void StateOption_WithDefaultStatus_KnowsIt()
    {
        const string State = """
            <optionset Name="loy_thing_statecode"><OptionSetType>state</OptionSetType><states>
            <state value="0" defaultstatus="1"><labels><label description="Active" languagecode="1033" /><label description="Actif" languagecode="1036" /></labels></state></states></optionset>
            """;
        var option = Import(new SolutionZip().WithTable("loy_Thing", SolutionZip.Attribute("statecode", "state", State))).Tables["loy_thing"].Columns["statecode"].Choice!.Find(0)!;

        Assert.Equal(1, option.LinkedValue);
        Assert.Equal("Actif", option.Label.In(1036));
    }
}
