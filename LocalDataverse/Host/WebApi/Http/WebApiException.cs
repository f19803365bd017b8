using LocalDataverse.Engine.Faults;

namespace LocalDataverse.Host.WebApi.Http;

/// <summary>A request that the Web API refuses itself, before any row is touched.</summary>
internal sealed class WebApiException(int status, int code, string message) : Exception(message)
{
    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The platform's error number.</summary>
    public int Code { get; } = code;

    /// <summary>The address cannot be understood.</summary>
    public static WebApiException BadQuery(string message) => new(400, WebApiError.QuerySyntax, message);

    /// <summary>The body cannot be understood.</summary>
    public static WebApiException BadPayload(string message) => new(400, ErrorCode.InvalidPayload, message);

    /// <summary>Nothing has that address.</summary>
    public static WebApiException NoResource(string message) => new(404, WebApiError.NoResource, message);

    /// <summary>The address does not take that method.</summary>
    public static WebApiException NoMethod(string method, string allowed) =>
        new(405, WebApiError.NoMethod, $"The requested resource does not support the HTTP method '{method}'. Use {allowed}.");

    /// <summary>The local environment refuses by name what it does not do.</summary>
    public static WebApiException NotSupported(string what) =>
        new(501, ErrorCode.NotSupported, $"The local Web API does not support {what}. Try it in a real environment, or write the request without it.");
}
