using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Registration;

/// <summary>A changed copy of a tree's manifest.</summary>
/// <param name="tree">The tree.</param>
public sealed class SolutionManifest(SourceTree tree)
{
    private readonly XElement _root = new(tree.Manifest.Root);

    /// <summary>The copy.</summary>
    public XElement Root => _root;

    /// <summary>Sets the version of the solution.</summary>
    public void SetVersion(string version) => _root.Element("SolutionManifest")!.Element("Version")!.Value = version;

    /// <summary>Replaces the root components of the assembly and of the steps, and sorts the whole list.</summary>
    public void SetRegistration(RegisteredAssembly assembly) =>
        Replace(
            [ComponentKey.PluginAssembly, ComponentKey.Step],
            [Component(ComponentKey.PluginAssembly, assembly.Id, assembly.FullName), .. Steps(assembly.WithStepsOf(null))]);

    /// <summary>Replaces the root components of the steps by those that this solution ships of another's assembly.</summary>
    public void SetSteps(RegisteredAssembly assembly) => Replace([ComponentKey.Step], Steps(assembly.WithStepsOf(tree.UniqueName)));

    private static IEnumerable<XElement> Steps(IEnumerable<RegisteredType> types) => types.Select(type => Component(ComponentKey.Step, type.Step!.Id, null));

    private void Replace(int[] types, IEnumerable<XElement> components)
    {
        var list = _root.Element("SolutionManifest")?.Element("RootComponents")
            ?? throw new SolutionFault(
                "SOL-MANIFEST", new SourceLocation(SourceTree.ManifestPath),
                "SolutionManifest/RootComponents is missing: add it.");
        var all = list.Elements("RootComponent")
            .Where(component => !types.Contains(ComponentKey.Listed(component).Type))
            .Concat(components)
            .OrderBy(component => ComponentKey.Listed(component).Type)
            .ThenBy(component => ComponentKey.Listed(component).Key, StringComparer.OrdinalIgnoreCase)
            .ToList();
        list.ReplaceNodes(all);
    }

    private static XElement Component(int type, Guid id, string? schemaName) =>
        new(
            "RootComponent",
            new XAttribute("type", type),
            new XAttribute("id", RegistrationXml.Braced(id)),
            schemaName is null ? null : new XAttribute("schemaName", schemaName),
            new XAttribute("behavior", 0));
}
