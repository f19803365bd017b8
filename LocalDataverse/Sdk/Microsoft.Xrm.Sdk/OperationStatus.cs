namespace Microsoft.Xrm.Sdk;

/// <summary>How a plugin says that an operation ended.</summary>
public enum OperationStatus
{
    /// <summary>It failed.</summary>
    Failed = 0,

    /// <summary>It was canceled.</summary>
    Canceled = 1,

    /// <summary>It is worth another try (asynchronous steps).</summary>
    Retry = 2,

    /// <summary>It waits.</summary>
    Suspended = 3,

    /// <summary>It succeeded.</summary>
    Succeeded = 4,
}
