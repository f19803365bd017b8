using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>
/// A catalog is what its solutions give when laid over each other, oldest first. Importing therefore adds a layer or
/// exchanges one and lays all of them anew: what a newer version no longer has is gone, as after a managed upgrade.
/// </summary>
public sealed class SolutionImporter : ISolutionImporter
{
    /// <inheritdoc />
    public MetadataCatalog Import(MetadataCatalog current, Stream zip)
    {
        ArgumentNullException.ThrowIfNull(current);
        var package = SolutionPackage.Open(zip);
        var packages = current.Packages.ToList();
        var installed = packages.FindIndex(p => p.Manifest.Solution.UniqueName == package.Manifest.Solution.UniqueName);
        if (installed < 0)
            packages.Add(package);
        else
            packages[installed] = Newer(package, packages[installed]);
        return Lay(packages);
    }

    private static MetadataCatalog Lay(IReadOnlyList<SolutionPackage> packages)
    {
        var draft = new CatalogDraft();
        foreach (var package in packages)
            new SolutionLayer(draft, package).Apply();
        return draft.ToCatalog(packages);
    }

    private static string Flavour(SolutionMetadata solution) => solution.IsManaged ? "a managed" : "an unmanaged";

    private static SolutionPackage Newer(SolutionPackage package, SolutionPackage installed)
    {
        var (offered, present) = (package.Manifest.Solution, installed.Manifest.Solution);
        if (offered.IsManaged != present.IsManaged)
            throw Fault.Of(
                ErrorCode.ImportFileInvalid,
                $"The solution {present.UniqueName} is installed as {Flavour(present)} solution, and the file holds {Flavour(offered)} one. Import the file of the same kind, or uninstall first.");
        return offered.Version >= present.Version
            ? package
            : throw Fault.Of(
                ErrorCode.ImportFileInvalid,
                $"The solution {offered.UniqueName} {offered.Version} is older than the installed version {present.Version}. Import a newer version; to go back, uninstall first.");
    }
}
