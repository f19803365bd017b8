using LocalDataverse.Engine.Faults;

namespace LocalDataverse.Engine.Interception;

/// <summary>The ways a service call of a plugin fails through no fault of the plugin.</summary>
public static class ServiceFailure
{
    /// <summary>The platform answers with a fault.</summary>
    public static Exception Fault() =>
        Faults.Fault.Of(ErrorCode.Unexpected, "An unexpected error occurred. Try again; if it comes back, ask an administrator.");

    /// <summary>No answer comes in time. Whether the call ran is not known.</summary>
    public static Exception Timeout() => new TimeoutException("The request timed out while waiting for a reply.");

    /// <summary>The process ends at this point: no code of the plugin or of the platform runs after it.</summary>
    public static Exception HostKilled() => new HostKilledException();
}
