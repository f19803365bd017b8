namespace LocalDataverse.Engine;

/// <summary>The only source of time of an environment: pipeline, jobs and host ask it, so a frozen clock stops time everywhere.</summary>
public sealed class EnvironmentClock
{
    private readonly Lock _lock = new();
    private DateTime? _frozenAt;

    /// <summary>Now, in UTC.</summary>
    public DateTime UtcNow
    {
        get
        {
            lock (_lock)
                return _frozenAt ?? WallClock();
        }
    }

    /// <summary>Whether time stands still.</summary>
    public bool IsFrozen
    {
        get
        {
            lock (_lock)
                return _frozenAt is not null;
        }
    }

    /// <summary>Stops time at an instant (UTC), or releases it with null.</summary>
    /// <exception cref="ArgumentException">The instant is not marked as UTC.</exception>
    public void Freeze(DateTime? instant)
    {
        if (instant is { Kind: not DateTimeKind.Utc })
            throw new ArgumentException("The clock is frozen at a UTC instant. Mark it with DateTimeKind.Utc.", nameof(instant));
        lock (_lock)
            _frozenAt = instant;
    }

#pragma warning disable RS0030 // The one place that reads the wall clock: everything else asks this class.
    private static DateTime WallClock() => DateTime.UtcNow;
#pragma warning restore RS0030
}
