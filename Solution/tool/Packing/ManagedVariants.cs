namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>Components that can have one file per flavour: forms, apps, site maps.</summary>
public static class ManagedVariants
{
    private const string Suffix = "_managed.xml";

    /// <summary>
    /// The file names that count for a flavour: the managed package takes <c>X_managed.xml</c> where it exists, else
    /// <c>X.xml</c>; the unmanaged one takes <c>X.xml</c> only.
    /// </summary>
    public static IEnumerable<string> Select(IEnumerable<string> fileNames, PackageFlavour flavour)
    {
        var names = fileNames.ToList();
        var managed = names.Where(name => name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return flavour == PackageFlavour.Unmanaged
            ? names.Where(name => !managed.Contains(name))
            : names.Where(name => managed.Contains(name) || !managed.Contains(Path.GetFileNameWithoutExtension(name) + Suffix));
    }
}
