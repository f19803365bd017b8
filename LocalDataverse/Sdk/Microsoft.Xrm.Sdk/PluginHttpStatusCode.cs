namespace Microsoft.Xrm.Sdk;

/// <summary>The HTTP status with which the Web API answers a plugin's refusal.</summary>
public enum PluginHttpStatusCode
{
    /// <summary>Not said: the platform answers 400.</summary>
    NotSet = 0,

    /// <summary>The request is wrong.</summary>
    BadRequest = 400,

    /// <summary>The caller is not known.</summary>
    Unauthorized = 401,

    /// <summary>The caller may not.</summary>
    Forbidden = 403,

    /// <summary>There is no such thing.</summary>
    NotFound = 404,

    /// <summary>That thing cannot be asked for this.</summary>
    MethodNotAllowed = 405,

    /// <summary>It took too long to send.</summary>
    RequestTimeout = 408,

    /// <summary>It collides with the present state.</summary>
    Conflict = 409,

    /// <summary>It was there once.</summary>
    Gone = 410,

    /// <summary>A condition of the request does not hold.</summary>
    PreconditionFailed = 412,

    /// <summary>The request is too large.</summary>
    RequestEntityTooLarge = 413,

    /// <summary>An expectation cannot be met.</summary>
    ExpectationFailed = 417,

    /// <summary>Something it rests on failed.</summary>
    FailedDependency = 424,

    /// <summary>There are too many requests.</summary>
    TooManyRequests = 429,

    /// <summary>The plugin failed.</summary>
    InternalServerError = 500,

    /// <summary>A service behind the plugin failed.</summary>
    BadGateway = 502,

    /// <summary>Try later.</summary>
    ServiceUnavailable = 503,

    /// <summary>A service behind the plugin did not answer in time.</summary>
    GatewayTimeout = 504,
}
