using LocalDataverse.Engine.Jobs;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The parts of an environment that every request shares.</summary>
internal sealed class EnvironmentCore : IDisposable
{
    private EnvironmentCore(LocalEnvironmentOptions options, IRowStore store)
    {
        Options = options;
        Store = store;
        Pipeline = new EventPipeline(new MessageRegistry());
        Jobs = new AsyncJobQueue(this);
    }

    public LocalEnvironmentOptions Options { get; }

    public IRowStore Store { get; }

    public EnvironmentClock Clock { get; } = new();

    public ObservationHub Observations { get; } = new();

    public RightsCache Rights { get; } = new();

    public AutoNumberSequences AutoNumbers { get; } = new();

    public EventPipeline Pipeline { get; }

    public AsyncJobQueue Jobs { get; }

    /// <summary>Requests hold it shared, an import or a reset alone.</summary>
    public ExclusiveGate Gate { get; } = new();

    public EnvironmentSnapshot Snapshot { get; private set; } = new(MetadataCatalog.Empty);

    public static EnvironmentCore Open(LocalEnvironmentOptions options)
    {
        var core = new EnvironmentCore(options, new SqliteStore(options.Database));
        try
        {
            new SolutionInstaller(core).Reopen();
            return core;
        }
        catch
        {
            core.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Brings the store to another catalog, with the solutions' own rows and nothing that hangs on what went, and puts it in
    /// force: all of it, or nothing when it faults. <paramref name="keep"/> keeps the zips. Call it holding the gate alone.
    /// </summary>
    public void Change(EnvironmentSnapshot snapshot, Action<IStoreSession> keep)
    {
        using var session = Store.OpenWrite();
        session.ApplySchema(snapshot.Catalog);
        keep(session);
        var shrunk = new BaseRows(this, snapshot.Catalog, session).Write();
        session.RemoveOrphans(Snapshot.Catalog, shrunk);
        session.Commit();
        Adopt(snapshot);
    }

    /// <summary>Puts another catalog in force. Call it holding the gate alone.</summary>
    public void Adopt(EnvironmentSnapshot snapshot)
    {
        var previous = Snapshot;
        Snapshot = snapshot;
        Rights.Invalidate();
        AutoNumbers.Forget();
        previous.Dispose();
    }

    public void Dispose()
    {
        Snapshot.Dispose();
        Store.Dispose();
        Gate.Dispose();
        Jobs.Dispose();
    }
}
