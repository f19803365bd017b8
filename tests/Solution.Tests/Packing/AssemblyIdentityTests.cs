using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Packing;

public sealed class AssemblyIdentityTests : IDisposable
{
    private const string Dll = "PluginAssemblies/SamplePlugins-1/SamplePlugins.dll";
    private const string Declared = "Sample.Plugins, Version=9.9.9.9, Culture=neutral, PublicKeyToken=0123456789abcdef";
    private const string True = "Sample.Plugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null";
    private readonly SmallTree _tree = new();

    [Fact]
    public void DeclaredName_IsReplacedByTheNameOfTheDll_Everywhere()
    {
        Write("Sample.Plugins", "Sample.Step");

        var parts = _tree.Pack();

        var customizations = parts.Customizations();
        Assert.Equal(True, customizations.Descendants("PluginAssembly").Single().Attribute("FullName")!.Value);
        Assert.Equal("Sample.Step, " + True, customizations.Descendants("PluginType").Single().Attribute("AssemblyQualifiedName")!.Value);
        Assert.Equal("Sample.Step, " + True, customizations.Descendants("PluginTypeName").Single().Value);
        Assert.Equal(True, parts.Manifest().Descendants("RootComponent").Single(component => component.Attribute("type")!.Value == "91").Attribute("schemaName")!.Value);
    }

    [Fact]
    public void DllOfAnotherName_IsRefused()
    {
        Write("Other.Plugins", "Sample.Step");

        Assert.Equal("SOL-ASSEMBLY", Assert.Throws<SolutionFault>(() => _tree.Pack()).Code);
    }

    [Fact]
    public void RegisteredTypeThatTheDllLacks_IsRefused()
    {
        Write("Sample.Plugins", "Sample.OtherStep");

        Assert.Contains("Sample.Step", Assert.Throws<SolutionFault>(() => _tree.Pack()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Staging_CopiesTheDllToWhereItIsExpected_Once()
    {
        Write("Sample.Plugins", "Sample.Step");
        var built = Path.Combine(_tree.Path, "..", Path.GetRandomFileName(), "built.dll");
        EmptyAssembly.Write(built, "Sample.Plugins", new Version(1, 0, 0, 1), "Sample.Step");

        Assert.True(PayloadStaging.StageAssembly(_tree.Open(), built));
        Assert.False(PayloadStaging.StageAssembly(_tree.Open(), built));

        Assert.Equal(File.ReadAllBytes(built), File.ReadAllBytes(Path.Combine(_tree.Path, Dll)));
        Directory.Delete(Path.GetDirectoryName(built)!, recursive: true);
    }

    public void Dispose() => _tree.Dispose();

    private void Write(string assembly, string type)
    {
        _tree.Collections("SolutionPluginAssemblies", "SdkMessageProcessingSteps")
            .Root($"type=\"91\" id=\"{{a}}\" schemaName=\"{Declared}\"").Root("type=\"92\" id=\"{b}\"")
            .File(Dll + ".data.xml", $"""
                <PluginAssembly FullName="{Declared}" PluginAssemblyId="a"><FileName>/{Dll}</FileName><PluginTypes>
                  <PluginType AssemblyQualifiedName="Sample.Step, {Declared}" PluginTypeId="c" Name="Sample.Step" />
                </PluginTypes></PluginAssembly>
                """)
            .File("SdkMessageProcessingSteps/b.xml", $"<SdkMessageProcessingStep SdkMessageProcessingStepId=\"{{b}}\"><PluginTypeName>Sample.Step, {Declared}</PluginTypeName></SdkMessageProcessingStep>");
        EmptyAssembly.Write(Path.Combine(_tree.Path, Dll), assembly, new Version(1, 0, 0, 0), type);
    }
}
