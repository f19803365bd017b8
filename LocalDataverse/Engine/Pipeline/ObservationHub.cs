namespace LocalDataverse.Engine.Pipeline;

/// <summary>Tells observers what requests cost.</summary>
internal sealed class ObservationHub
{
    private readonly Lock _lock = new();
    private Action<RequestObservation>[] _observers = [];

    public IDisposable Subscribe(Action<RequestObservation> observer)
    {
        lock (_lock)
            _observers = [.. _observers, observer];
        return new Subscription(this, observer);
    }

    public void Publish(RequestObservation observation)
    {
        foreach (var observer in Volatile.Read(ref _observers))
            observer(observation);
    }

    private void Remove(Action<RequestObservation> observer)
    {
        lock (_lock)
            _observers = [.. _observers.Where(o => o != observer)];
    }

    private sealed class Subscription(ObservationHub hub, Action<RequestObservation> observer) : IDisposable
    {
        public void Dispose() => hub.Remove(observer);
    }
}
