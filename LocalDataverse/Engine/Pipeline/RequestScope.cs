using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Interception;
using LocalDataverse.Engine.Plugins;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Everything that belongs to one top-level request, or to one job: transaction, cost, traces.</summary>
internal sealed class RequestScope(EnvironmentCore core, Guid correlationId)
{
    public EnvironmentCore Core { get; } = core;

    public EnvironmentSnapshot Snapshot { get; } = core.Snapshot;

    public Guid CorrelationId { get; } = correlationId;

    public RequestMeter Meter { get; } = new();

    public PluginTraceBuffer Traces { get; } = new();

    /// <summary>The open transaction, or null before it (pre-validation) and between the calls of a job.</summary>
    public RequestTransaction? Transaction { get; private set; }

    /// <summary>How the platform itself reads: every row, every column.</summary>
    public ReadOptions AsSystem => SystemReading.At(Core.Clock.UtcNow);

    /// <summary>Reads inside the open transaction, else committed rows.</summary>
    public T Read<T>(Func<IStoreSession, T> read)
    {
        if (Transaction is { } transaction)
            return read(transaction.Reader);
        using var session = Core.Store.OpenRead();
        return read(session);
    }

    /// <summary>Runs inside the open transaction; without one, opens it and commits it when the work ends well.</summary>
    public T InTransaction<T>(bool writes, Func<T> work)
    {
        if (Transaction is not null)
            return work();
        using var transaction = new RequestTransaction(Core, writes);
        Transaction = transaction;
        try
        {
            var result = work();
            Intercept(i => i.Committing(CorrelationId));
            transaction.Commit();
            if (transaction.QueuesJobs)
                Core.Jobs.Wake();
            return result;
        }
        finally
        {
            Transaction = null;
        }
    }

    /// <summary>The process is gone, as far as this request knows: it writes nothing any more.</summary>
    public bool IsKilled { get; private set; }

    /// <summary>Lets the interceptor, if there is one, fail what is going on.</summary>
    public void Intercept(Action<IServiceCallInterceptor> look)
    {
        DemandAlive();
        if (Core.Options.Interceptor is not { } interceptor)
            return;
        try
        {
            look(interceptor);
        }
        catch (Exception exception)
        {
            IsKilled = exception is HostKilledException;
            if (Transaction is { } transaction)
                transaction.IsDoomed = true;
            throw;
        }
    }

    /// <summary>Ends the request once the process is gone.</summary>
    public void DemandAlive()
    {
        if (IsKilled)
            throw new HostKilledException();
    }

    public CallerRights RightsOf(Guid userId)
    {
        if (userId == WellKnownIds.SystemUser)
            return CallerRights.OfSystem;
        var reader = new RightsReader(Snapshot.Catalog, AsSystem);
        if (Transaction is { OwnRights: { } own } transaction)
            return own.Get(userId, () => reader.Read(userId, transaction.Reader));
        return Core.Rights.Get(userId, () =>
        {
            // Not the request's own session: what that saw may be older than the cache it would be kept in.
            using var committed = Core.Store.OpenRead();
            return reader.Read(userId, committed);
        });
    }

    /// <summary>Faults when the message has taken longer than it may.</summary>
    public void DemandTimeLeft()
    {
        if (Meter.Elapsed > Core.Options.MessageTimeout)
            throw Fault.Of(ErrorCode.PluginTimeout, $"The plug-in execution failed because the operation has timed out after {Core.Options.MessageTimeout.TotalSeconds:0} seconds. Do less in one message, or do it asynchronously.");
    }
}
