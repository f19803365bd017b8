using Dynamics.Loyalty.SolutionTool.Packing.Collections;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>
/// Makes a solution zip out of a source tree, with the content that Microsoft's SolutionPackager 9.1.1 makes of the same
/// tree. Where that packer loses something without a word, this one refuses.
/// </summary>
public static class SolutionPacker
{
    private const string BothFlavours = "2";

    /// <summary>The zip's parts, in order.</summary>
    /// <exception cref="SolutionFault">The tree cannot be packed whole.</exception>
    public static IReadOnlyList<PackagePart> Pack(SourceTree tree, PackageFlavour flavour)
    {
        var manifest = ReadManifest(tree, flavour);
        var context = new PackingContext(tree, flavour);
        var customizations = ReadCustomizations(context);
        if (RootComponentCheck.Run(tree, flavour).FirstOrDefault() is { } fault)
            throw fault;
        var payload = context.Payload.Select(reference => reference.Read(tree)).ToList();
        AssemblyIdentity.Apply(customizations, manifest, payload);

        List<PackagePart> parts =
        [
            new("customizations.xml", PackageXml.Write(customizations)),
            new("solution.xml", PackageXml.Write(manifest)),
            .. payload,
            .. ComponentCollections.RawFolders.SelectMany(tree.FilesBelow).Select(path => new PackagePart(path, tree.Bytes(path))),
        ];
        parts.Add(new PackagePart("[Content_Types].xml", PackageXml.ContentTypes(parts)));
        return parts;
    }

    /// <summary>The root of <c>customizations.xml</c> as the tree gives it, whether or not the payload is there.</summary>
    /// <exception cref="SolutionFault">A component would be lost.</exception>
    public static XElement Customizations(SourceTree tree, PackageFlavour flavour) => ReadCustomizations(new PackingContext(tree, flavour));

    private static XElement ReadManifest(SourceTree tree, PackageFlavour flavour)
    {
        var manifest = new XElement(tree.Manifest.Root);
        var number = ((int)flavour).ToString(CultureInfo.InvariantCulture);
        var managed = manifest.Element("SolutionManifest")?.Element("Managed")
            ?? throw new SolutionFault(
                "SOL-MANIFEST", new SourceLocation(SourceTree.ManifestPath),
                "SolutionManifest/Managed is missing: set it to 2.");
        if (managed.Value != BothFlavours && managed.Value != number)
            throw new SolutionFault(
                "SOL-MANIFEST", new SourceLocation(SourceTree.ManifestPath),
                $"Managed is {managed.Value}, which does not allow a package of type {flavour}: set it to 2.");
        managed.Value = number;
        return manifest;
    }

    private static XElement ReadCustomizations(PackingContext context)
    {
        if (TreeLayout.Faults(context.Tree).FirstOrDefault() is { } fault)
            throw fault;
        var customizations = new XElement(context.Tree.Load(TreeLayout.SkeletonPath).Root);
        var collections = ComponentCollections.All.ToDictionary(collection => collection.ElementName, StringComparer.Ordinal);
        foreach (var placeholder in customizations.Elements().ToList())
        {
            if (collections.TryGetValue(placeholder.Name.LocalName, out var collection))
                collection.Fill(placeholder, context);
        }

        return customizations;
    }
}
