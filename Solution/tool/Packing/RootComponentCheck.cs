using Dynamics.Loyalty.SolutionTool.Packing.Collections;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>Compares what is packed with the manifest's list of root components.</summary>
public static class RootComponentCheck
{
    /// <summary>Code of everything that this check finds.</summary>
    public const string Code = "SOL-ROOT";

    /// <summary>
    /// Every packed component that is not listed or is described twice, and every listed one that is listed twice or is in
    /// the tree for neither flavour: a diff form is listed, but is packed for the managed flavour only.
    /// </summary>
    public static IEnumerable<SolutionFault> Run(SourceTree tree, PackageFlavour flavour)
    {
        var manifest = tree.Manifest;
        var listed = manifest.Root.Descendants("RootComponent")
            .Select(element => (Key: ComponentKey.Listed(element), Location: manifest.Locate(element)))
            .ToList();
        var listedKeys = listed.Select(item => item.Key).ToHashSet();
        var packed = Components(tree, flavour).ToList();
        var knownKeys = Enum.GetValues<PackageFlavour>().SelectMany(any => Components(tree, any)).Select(component => component.Key).ToHashSet();

        foreach (var component in packed.Where(component => !component.IsForm && !listedKeys.Contains(component.Key)))
            yield return Fault(
                component.Location,
                $"{Describe(component.Key)} is not in the list of root components: add it to {SourceTree.ManifestPath}.");
        foreach (var (key, location) in listed.Where(item => !knownKeys.Contains(item.Key)))
            yield return Fault(
                location,
                $"{Describe(key)} is listed as a root component but is not in the tree: add the component or remove the line.");
        foreach (var (key, location) in Repeated(listed, item => item.Key))
            yield return Fault(location, $"{Describe(key)} is listed twice: keep one line.");
        foreach (var component in Repeated(packed, component => component.Key))
            yield return Fault(component.Location, $"{Describe(component.Key)} is described twice: keep one.");
    }

    private static IEnumerable<PackedComponent> Components(SourceTree tree, PackageFlavour flavour)
    {
        foreach (var file in ComponentCollections.All.SelectMany(collection => collection.ComponentFiles(tree, flavour)).Select(tree.Load))
        {
            foreach (var element in ComponentKey.Describing(file.Root))
            {
                if (ComponentKey.Of(element) is { } key)
                    yield return new PackedComponent(key, file.Locate(element), IsForm: element.Name == "systemform");
            }
        }
    }

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> items, Func<T, ComponentKey> key) =>
        items.GroupBy(key).SelectMany(group => group.Skip(1));

    private static SolutionFault Fault(SourceLocation location, string message) => new(Code, location, message);

    private static string Describe(ComponentKey key) => string.Create(CultureInfo.InvariantCulture, $"Component '{key.Key}' of type {key.Type}");
}
