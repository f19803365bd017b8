using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Tests.Trees;

/// <summary>A solution tree written by a test, holding just what that test is about.</summary>
public sealed class SmallTree : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _rootComponents = [];
    private readonly List<string> _collections = [];
    private string _managed = "2";

    public string Path => _folder.Path;

    public SmallTree Managed(string value)
    {
        _managed = value;
        return this;
    }

    /// <summary>Placeholders of <c>Other/Customizations.xml</c>, in order.</summary>
    public SmallTree Collections(params string[] names)
    {
        _collections.AddRange(names);
        return this;
    }

    /// <summary>Attributes of one <c>RootComponent</c>.</summary>
    public SmallTree Root(string attributes)
    {
        _rootComponents.Add($"<RootComponent {attributes} behavior=\"0\" />");
        return this;
    }

    public SmallTree File(string path, string content)
    {
        _folder.Write(path, content);
        return this;
    }

    public SourceTree Open()
    {
        File("Other/Solution.xml", $"""
            <ImportExportXml version="9.2.24084.178" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><SolutionManifest>
              <UniqueName>Small</UniqueName><Version>1.2.3.4</Version><Managed>{_managed}</Managed>
              <Publisher><CustomizationPrefix>loy</CustomizationPrefix><EMailAddress xsi:nil="true"></EMailAddress></Publisher>
              <RootComponents>{string.Concat(_rootComponents)}</RootComponents>
            </SolutionManifest></ImportExportXml>
            """);
        File("Other/Customizations.xml", $"""
            <ImportExportXml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{string.Concat(_collections.Select(name => $"<{name} />"))}</ImportExportXml>
            """);
        return new SourceTree(Path);
    }

    /// <summary>The tree as it is now, with what a command wrote into it.</summary>
    public SourceTree Reopen() => new(Path);

    public IReadOnlyList<PackagePart> Pack(PackageFlavour flavour = PackageFlavour.Managed) => SolutionPacker.Pack(Open(), flavour);

    public void Dispose() => _folder.Dispose();
}
