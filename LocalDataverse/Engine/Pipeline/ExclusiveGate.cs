namespace LocalDataverse.Engine.Pipeline;

/// <summary>Many may pass together, or one alone. Whoever has passed may pass again.</summary>
internal sealed class ExclusiveGate : IDisposable
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.SupportsRecursion);

    public IDisposable Shared()
    {
        _lock.EnterReadLock();
        return new Passage(_lock.ExitReadLock);
    }

    public IDisposable Alone()
    {
        _lock.EnterWriteLock();
        return new Passage(_lock.ExitWriteLock);
    }

    public void Dispose() => _lock.Dispose();

    private sealed class Passage(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
