using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>
/// Takes a managed solution out of an environment, as the platform does: its tables and columns go with their rows and
/// values, no step of theirs runs, and what lay below is in force again.
/// </summary>
internal sealed class SolutionUninstaller(EnvironmentCore core)
{
    /// <summary>Removes one; nothing has changed when it faults.</summary>
    public SolutionMetadata Uninstall(string uniqueName, IProgress<string>? progress)
    {
        using var alone = core.Gate.Alone();
        var solution = Removable(core.Snapshot.Catalog, uniqueName);
        var (kept, catalog) = LayWithout(solution);
        progress?.Report($"Uninstalling {solution.UniqueName} {solution.Version}");
        core.Change(new EnvironmentSnapshot(catalog), session => session.KeepOnlySolutions(kept));
        progress?.Report($"Uninstalled {solution.UniqueName} {solution.Version}");
        return solution;
    }

    private static SolutionMetadata Removable(MetadataCatalog catalog, string uniqueName)
    {
        var solution = catalog.Solutions.FirstOrDefault(s => IsNamed(s, uniqueName))
            ?? throw Fault.Of(
                ErrorCode.ObjectDoesNotExist,
                $"The solution '{uniqueName}' is not installed. {Installed(catalog)}");
        if (!solution.IsManaged)
            throw Fault.NotSupported($"the deletion of the unmanaged solution {solution.UniqueName}, which would leave its components behind");
        return IsNamed(catalog.Solutions[0], uniqueName)
            ? throw Fault.Of(ErrorCode.ComponentIsReferenced, $"The solution {solution.UniqueName} holds the platform's own tables and cannot be uninstalled.")
            : solution;
    }

    private static string Installed(MetadataCatalog catalog) => catalog.Solutions.Count == 0
        ? "No solution is: the database is new or another one."
        : $"Installed are: {string.Join(", ", catalog.Solutions.Select(s => s.UniqueName))}.";

    /// <summary>Lays the other solutions anew; one that cannot be laid needs the one that goes.</summary>
    private (IReadOnlyList<byte[]> Zips, MetadataCatalog Catalog) LayWithout(SolutionMetadata solution)
    {
        var (whole, laid) = (MetadataCatalog.Empty, MetadataCatalog.Empty);
        var kept = new List<byte[]>();
        foreach (var zip in core.Store.ReadSolutions())
        {
            var next = Import(whole, zip);
            var brought = next.BroughtSince(whole);
            whole = next;
            if (IsNamed(brought, solution.UniqueName))
                continue;
            laid = LayOver(laid, zip, brought, solution);
            kept.Add(zip);
        }

        return (kept, laid);
    }

    private MetadataCatalog LayOver(MetadataCatalog laid, byte[] zip, SolutionMetadata other, SolutionMetadata solution)
    {
        try
        {
            return Import(laid, zip);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw Fault.Of(
                ErrorCode.ComponentIsReferenced,
                $"The solution {solution.UniqueName} cannot be uninstalled: {other.UniqueName} {other.Version} needs it. Uninstall {other.UniqueName} first. ({fault.Detail.Message})");
        }
    }

    private MetadataCatalog Import(MetadataCatalog laid, byte[] zip) => core.Options.Importer.Import(laid, new MemoryStream(zip, writable: false));

    private static bool IsNamed(SolutionMetadata solution, string uniqueName) =>
        string.Equals(solution.UniqueName, uniqueName, StringComparison.OrdinalIgnoreCase);
}
