using LocalDataverse.Engine.Jobs;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Rows;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Puts solutions into an environment, brings them back when a file is reopened, and empties the environment.</summary>
internal sealed class SolutionInstaller(EnvironmentCore core)
{
    /// <summary>Imports a zip; nothing has changed when it faults.</summary>
    public SolutionMetadata Install(Stream zip, IProgress<string>? progress)
    {
        var content = ReadAll(zip);
        using var alone = core.Gate.Alone();
        var before = core.Snapshot.Catalog;
        progress?.Report("Reading the solution");
        var catalog = core.Options.Importer.Import(before, new MemoryStream(content, writable: false));
        var solution = catalog.BroughtSince(before);
        progress?.Report($"Importing {solution.UniqueName} {solution.Version}");
        var snapshot = new EnvironmentSnapshot(catalog);
        snapshot.Plugins.Verify();
        core.Change(snapshot, session => session.KeepSolution(content));
        progress?.Report($"Imported {solution.UniqueName} {solution.Version}");
        return solution;
    }

    /// <summary>Lays the kept solutions over each other again. Jobs that were running when the file was closed wait again.</summary>
    public void Reopen()
    {
        var catalog = core.Store.ReadSolutions().Aggregate(
            MetadataCatalog.Empty, (laid, zip) => core.Options.Importer.Import(laid, new MemoryStream(zip, writable: false)));
        if (catalog.Solutions.Count == 0)
            return;
        using var session = core.Store.OpenWrite();
        session.ApplySchema(catalog);
        JobRunner.Recover(session, catalog, core.Clock.UtcNow);
        session.Commit();
        core.Adopt(new EnvironmentSnapshot(catalog));
    }

    /// <summary>Forgets what is not in the store, plugin instances included.</summary>
    public void Restart()
    {
        using var alone = core.Gate.Alone();
        var catalog = core.Snapshot.Catalog;
        using var session = core.Store.OpenWrite();
        JobRunner.Recover(session, catalog, core.Clock.UtcNow);
        session.Commit();
        core.Adopt(new EnvironmentSnapshot(catalog));
    }

    /// <summary>Removes every row and writes those of a new environment.</summary>
    public void Reset()
    {
        using var alone = core.Gate.Alone();
        var catalog = core.Snapshot.Catalog;
        using var session = core.Store.OpenWrite();
        foreach (var table in catalog.Tables.Values)
            session.Clear(table);
        new BaseRows(core, catalog, session).Write();
        session.Commit();
        core.Rights.Invalidate();
        core.AutoNumbers.Forget();
    }

    private static byte[] ReadAll(Stream zip)
    {
        using var copy = new MemoryStream();
        zip.CopyTo(copy);
        return copy.ToArray();
    }
}
