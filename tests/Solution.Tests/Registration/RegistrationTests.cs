using Dynamics.Loyalty.SolutionTool.Generation;
using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Registration;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Registration;

public sealed class RegistrationTests : IDisposable
{
    private const string TypeId = "2c3f6496-c5b3-5538-9b66-4430f4b5b9b0";
    private const string StepId = "1c464a24-e7a5-50ba-a446-b01dc560c98f";
    private const string StepFile = "SdkMessageProcessingSteps/{" + StepId + "}.xml";
    private const string ApiFile = "customapis/loy_X/customapi.xml";
    private readonly SmallTree _tree = new();
    private readonly PluginDll _dll = new();

    [Fact]
    public void UpdateStepWithImages_IsWrittenAsSolutionPackagerHasIt()
    {
        Generate(_dll.Class(
            "KeepTotalStep",
            _dll.PluginType(TypeId),
            _dll.Step(StepId, "Update", "loy_thing", 40, 1, 7, "loy_b", "loy_a"),
            _dll.Image("f100e2cb-d9f0-546e-8fc4-f2485984bdc9", 1, "loy_a"),
            _dll.Image("d691913d-13e0-5db9-8bb3-f3e994a8e12c", 0, "loy_b", "loy_a")));

        const string Expected = """
            <?xml version="1.0" encoding="utf-8"?>
            <SdkMessageProcessingStep Name="Sample.Plugins.KeepTotalStep: Update of loy_thing" SdkMessageProcessingStepId="{1c464a24-e7a5-50ba-a446-b01dc560c98f}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <SdkMessageId>20bebb1b-ea3e-db11-86a7-000a3a5473e8</SdkMessageId>
              <PluginTypeName>Sample.Plugins.KeepTotalStep, Sample.Plugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null</PluginTypeName>
              <PluginTypeId>2c3f6496-c5b3-5538-9b66-4430f4b5b9b0</PluginTypeId>
              <PrimaryEntity>loy_thing</PrimaryEntity>
              <AsyncAutoDelete>1</AsyncAutoDelete>
              <Description>Sample.Plugins.KeepTotalStep: Update of loy_thing</Description>
              <FilteringAttributes>loy_a,loy_b</FilteringAttributes>
              <InvocationSource>0</InvocationSource>
              <Mode>1</Mode>
              <Rank>7</Rank>
              <EventHandlerTypeCode>4602</EventHandlerTypeCode>
              <Stage>40</Stage>
              <IsCustomizable>1</IsCustomizable>
              <IsHidden>0</IsHidden>
              <SupportedDeployment>0</SupportedDeployment>
              <IntroducedVersion>1.2.3.4</IntroducedVersion>
              <SdkMessageProcessingStepImages>
                <SdkMessageProcessingStepImage Name="PreImage">
                  <SdkMessageProcessingStepImageId>{d691913d-13e0-5db9-8bb3-f3e994a8e12c}</SdkMessageProcessingStepImageId>
                  <Attributes>loy_a,loy_b</Attributes>
                  <EntityAlias>PreImage</EntityAlias>
                  <ImageType>0</ImageType>
                  <MessagePropertyName>Target</MessagePropertyName>
                  <IsCustomizable>1</IsCustomizable>
                </SdkMessageProcessingStepImage>
                <SdkMessageProcessingStepImage Name="PostImage">
                  <SdkMessageProcessingStepImageId>{f100e2cb-d9f0-546e-8fc4-f2485984bdc9}</SdkMessageProcessingStepImageId>
                  <Attributes>loy_a</Attributes>
                  <EntityAlias>PostImage</EntityAlias>
                  <ImageType>1</ImageType>
                  <MessagePropertyName>Target</MessagePropertyName>
                  <IsCustomizable>1</IsCustomizable>
                </SdkMessageProcessingStepImage>
              </SdkMessageProcessingStepImages>
            </SdkMessageProcessingStep>

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Read(StepFile));
    }

    [Fact]
    public void SynchronousCreateStep_HasNoFilterAndNoJobToDelete()
    {
        Generate(_dll.Class("FillStep", _dll.PluginType(TypeId), _dll.Step(StepId, "Create", "loy_thing", 20, 0), _dll.Image("d691913d-13e0-5db9-8bb3-f3e994a8e12c", 1, "loy_a")));

        var step = XElement.Parse(Read(StepFile));
        Assert.Equal(("0", "0", "20", "10", "Id"), (step.Element("AsyncAutoDelete")!.Value, step.Element("Mode")!.Value, step.Element("Stage")!.Value, step.Element("Rank")!.Value, step.Descendants("MessagePropertyName").Single().Value));
        Assert.Null(step.Element("FilteringAttributes"));
    }

    [Fact]
    public void Assembly_IsRegisteredWithItsTypes_UnderAnIdThatFollowsFromItsName()
    {
        Generate(_dll.Class("B", _dll.PluginType("58f92170-fa82-50be-b5ed-e03fb74343f5"), _dll.CustomApi("loy_X")).Class("A", _dll.PluginType(TypeId)));

        var path = Assert.Single(_tree.Open().FilesBelow("PluginAssemblies"));
        var assembly = XElement.Parse(Read(path));
        var id = Guid.Parse(assembly.Attribute("PluginAssemblyId")!.Value);
        Assert.Equal($"PluginAssemblies/SamplePlugins-{id.ToString().ToUpperInvariant()}/SamplePlugins.dll.data.xml", path);
        Assert.Equal('8', id.ToString()[14]);
        Assert.Equal($"/PluginAssemblies/SamplePlugins-{id.ToString().ToUpperInvariant()}/SamplePlugins.dll", assembly.Element("FileName")!.Value);
        Assert.Equal(["Sample.Plugins.A", "Sample.Plugins.B"], assembly.Descendants("PluginType").Select(type => type.Attribute("Name")!.Value).ToList());
    }

    [Fact]
    public void RootComponents_GetTheAssemblyAndTheSteps_SortedWithTheOthers()
    {
        _tree.Root("type=\"92\" id=\"{00000000-0000-0000-0000-000000000001}\"").Root("type=\"9\" schemaName=\"loy_b\"").Root("type=\"9\" schemaName=\"loy_A\"");

        Generate(_dll.Class("KeepTotalStep", _dll.PluginType(TypeId), _dll.Step(StepId, "Create", "loy_thing", 40, 0)));

        var components = XElement.Parse(Read(SourceTree.ManifestPath)).Descendants("RootComponent").ToList();
        Assert.Equal(["9", "9", "91", "92"], components.Select(component => component.Attribute("type")!.Value).ToList());
        Assert.Equal(["loy_A", "loy_b"], components.Take(2).Select(component => component.Attribute("schemaName")!.Value).ToList());
        Assert.Equal("Sample.Plugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null", components[2].Attribute("schemaName")!.Value);
        Assert.Equal("{" + StepId + "}", components[3].Attribute("id")!.Value);
    }

    [Fact]
    public void CustomApi_NamesItsClass_AndForgetsAClassThatIsGone()
    {
        Generate(_dll.Class("XApi", _dll.PluginType(TypeId), _dll.CustomApi("loy_X")));
        Assert.Equal("<customapi uniquename=\"loy_X\">\n  <name>loy_X</name>\n  <plugintypeid>\n    <plugintypeexportkey>" + TypeId + "</plugintypeexportkey>\n  </plugintypeid>\n  <workflowsdkstepenabled>0</workflowsdkstepenabled>\n</customapi>\n", Read(ApiFile));

        Generate(new PluginDll());
        Assert.DoesNotContain("plugintype", Read(ApiFile), StringComparison.Ordinal);
    }

    [Fact]
    public void StepThatIsNoLongerRegistered_IsRemoved()
    {
        _tree.File("SdkMessageProcessingSteps/old.xml", "<SdkMessageProcessingStep />");

        Generate(_dll);

        Assert.Empty(_tree.Open().Files("SdkMessageProcessingSteps"));
    }

    [Fact]
    public void VersionThatFirstHadAStep_Stays()
    {
        _tree.File(StepFile, "<SdkMessageProcessingStep><IntroducedVersion>1.0.0.0</IntroducedVersion></SdkMessageProcessingStep>");

        Generate(_dll.Class("KeepTotalStep", _dll.PluginType(TypeId), _dll.Step(StepId, "Create", "loy_thing", 40, 0)));

        Assert.Equal("1.0.0.0", XElement.Parse(Read(StepFile)).Element("IntroducedVersion")!.Value);
    }

    [Fact]
    public void StepThatAnotherSolutionShips_IsLeftToItWhileTheClassStays()
    {
        Generate(_dll.Class("KeepTotalStep", _dll.PluginType(TypeId), _dll.StepOf("AddOn", StepId, "Create", "loy_thing", 40, 0)));

        Assert.Empty(_tree.Open().Files("SdkMessageProcessingSteps"));
        Assert.DoesNotContain("type=\"92\"", Read(SourceTree.ManifestPath), StringComparison.Ordinal);
        Assert.Contains("Sample.Plugins.KeepTotalStep", Read(Assert.Single(_tree.Open().FilesBelow("PluginAssemblies"))), StringComparison.Ordinal);
    }

    [Fact]
    public void StepsOfAnotherSolutionsAssembly_AreWrittenWithoutTheAssembly()
    {
        using var folder = new TemporaryFolder();
        _dll.Class("OwnStep", _dll.PluginType(TypeId), _dll.StepOf("Small", StepId, "Create", "loy_thing", 40, 0));
        _dll.Class("HomeStep", _dll.PluginType("58f92170-fa82-50be-b5ed-e03fb74343f5"), _dll.Step("f100e2cb-d9f0-546e-8fc4-f2485984bdc9", "Create", "loy_thing", 40, 0));
        var tree = _tree.Root("type=\"9\" schemaName=\"loy_b\"").Open();
        var assembly = AssemblyReader.Read(_dll.Save(folder.Path));
        var manifest = new SolutionManifest(tree);
        manifest.SetSteps(assembly);
        var files = new GeneratedFiles();
        new RegistrationFiles(new SolutionModel(tree), assembly).AddStepsTo(files);
        files.Write();

        Assert.Equal([Path.GetFileName(StepFile)], tree.Files("SdkMessageProcessingSteps"));
        Assert.Empty(tree.FilesBelow("PluginAssemblies"));
        Assert.Equal(["9", "92"], manifest.Root.Descendants("RootComponent").Select(component => component.Attribute("type")!.Value));
    }

    [Fact]
    public void StepWithoutPluginType_IsRefused() =>
        AssertRefused("has no [PluginType]", _dll.Class("KeepTotalStep", _dll.Step(StepId, "Create", "loy_thing", 40, 0)));

    [Fact]
    public void MalformedGuid_IsRefused() =>
        AssertRefused("is not a GUID", _dll.Class("KeepTotalStep", _dll.PluginType("{" + TypeId + "}")));

    [Fact]
    public void UnknownMessage_IsRefused() =>
        AssertRefused("message 'Change'", _dll.Class("KeepTotalStep", _dll.PluginType(TypeId), _dll.Step(StepId, "Change", "loy_thing", 40, 0)));

    [Fact]
    public void OneGuidForTwoThings_IsRefused() =>
        AssertRefused("is used twice", _dll.Class("KeepTotalStep", _dll.PluginType(TypeId), _dll.Step(TypeId, "Create", "loy_thing", 40, 0)));

    [Fact]
    public void ClassOfUnknownCustomApi_IsRefused() =>
        AssertRefused("'loy_Y'", _dll.Class("YApi", _dll.PluginType(TypeId), _dll.CustomApi("loy_Y")));

    [Fact]
    public void TwoClassesOfOneCustomApi_AreRefused() =>
        AssertRefused("keep one", _dll.Class("X1", _dll.PluginType(TypeId), _dll.CustomApi("loy_X")).Class("X2", _dll.PluginType(StepId), _dll.CustomApi("loy_X")));

    [Fact]
    public void MissingDll_IsRefused() =>
        Assert.Equal("SOL-REGISTRATION", Assert.Throws<SolutionFault>(() => AssemblyReader.Read(Path.Combine(_tree.Path, "none.dll"))).Code);

    public void Dispose() => _tree.Dispose();

    private void Generate(PluginDll dll)
    {
        using var folder = new TemporaryFolder();
        if (!File.Exists(Path.Combine(_tree.Path, ApiFile)))
            _tree.File(ApiFile, "<customapi uniquename=\"loy_X\"><name>loy_X</name><workflowsdkstepenabled>0</workflowsdkstepenabled></customapi>");
        var tree = _tree.Open();
        var assembly = AssemblyReader.Read(dll.Save(folder.Path));
        var manifest = new SolutionManifest(tree);
        manifest.SetRegistration(assembly);
        var files = new GeneratedFiles();
        new RegistrationFiles(new SolutionModel(tree), assembly).AddTo(files);
        files.Add([new GeneratedFile(tree.FullPath(SourceTree.ManifestPath), SourceXml.Write(manifest.Root))]);
        files.Write();
        Assert.Empty(files.Stale());
    }

    private void AssertRefused(string part, PluginDll dll)
    {
        var fault = Assert.Throws<SolutionFault>(() => Generate(dll));
        Assert.Equal("SOL-REGISTRATION", fault.Code);
        Assert.Contains(part, fault.Message, StringComparison.Ordinal);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_tree.Path, path));
}
