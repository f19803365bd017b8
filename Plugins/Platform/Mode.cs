namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Whether the caller waits for a step; the platform's own numbers.</summary>
public enum Mode
{
    /// <summary>The caller waits, and a failure undoes the operation.</summary>
    Synchronous = 0,

    /// <summary>The step runs later, from the queue.</summary>
    Asynchronous = 1,
}
