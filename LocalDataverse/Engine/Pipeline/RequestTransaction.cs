using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>
/// The one transaction of a top-level request. A request that writes holds the writer from the start, so that what its
/// plugins read cannot change under them; a request that only reads becomes a writer when a plugin writes after all.
/// </summary>
internal sealed class RequestTransaction : IDisposable
{
    private readonly EnvironmentCore _core;
    private IStoreSession? _reading;
    private IStoreSession? _writing;

    public RequestTransaction(EnvironmentCore core, bool writes)
    {
        _core = core;
        if (writes)
            _writing = core.Store.OpenWrite();
    }

    public IStoreSession Reader => _writing ?? (_reading ??= _core.Store.OpenRead());

    public IStoreSession Writer => _writing ??= BecomeWriter();

    /// <summary>Rights as this transaction has changed them, unknown to the shared cache; null while it has not.</summary>
    public RightsCache? OwnRights { get; private set; }

    /// <summary>A job was queued in this transaction.</summary>
    public bool QueuesJobs { get; set; }

    /// <summary>A request inside failed: whatever was caught afterwards, nothing of this transaction may stay.</summary>
    public bool IsDoomed { get; set; }

    public void Commit()
    {
        if (IsDoomed)
            throw Fault.Of(ErrorCode.TransactionCountReduced, "A plug-in caught the fault of a service call and went on, but its transaction was already undone. Let the fault pass, or check before calling.");
        _writing?.Commit();
        if (OwnRights is not null)
            _core.Rights.Invalidate();
    }

    /// <summary>Notes that a row was written which rights are made of.</summary>
    public void ChangeRights() => OwnRights = new RightsCache();

    public void Dispose()
    {
        _reading?.Dispose();
        _writing?.Dispose();
    }

    private IStoreSession BecomeWriter()
    {
        _reading?.Dispose();
        _reading = null;
        return _core.Store.OpenWrite();
    }
}
