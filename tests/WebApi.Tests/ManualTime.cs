namespace LocalDataverse.WebApi.Tests;

/// <summary>A time provider whose timers fire when the test says so.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Action> _timers = [];

    /// <summary>The interval of the last timer.</summary>
    public TimeSpan Period { get; private set; }

    /// <summary>Lets the interval of every timer pass.</summary>
    public void Pass()
    {
        foreach (var fire in _timers)
            fire();
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Period = period;
        _timers.Add(() => callback(state));
        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
