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
    public void SetRegistration(RegisteredAssembly assembly)
    {
        var list = _root.Element("SolutionManifest")?.Element("RootComponents")
            ?? throw new SolutionFault(
                "SOL-MANIFEST", new SourceLocation(SourceTree.ManifestPath),
                "SolutionManifest/RootComponents is missing: add it.");
        var others = list.Elements("RootComponent")
            .Where(component => ComponentKey.Listed(component).Type is not (ComponentKey.PluginAssembly or ComponentKey.Step));
        var steps = assembly.Types.Select(type => type.Step).OfType<RegisteredStep>().Select(step => Component(ComponentKey.Step, step.Id, null));
        var all = others.Append(Component(ComponentKey.PluginAssembly, assembly.Id, assembly.FullName)).Concat(steps)
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
