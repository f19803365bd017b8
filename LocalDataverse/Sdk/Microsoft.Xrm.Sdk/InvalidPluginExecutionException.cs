using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A plugin stops the operation and tells the user why.</summary>
[Serializable]
public sealed class InvalidPluginExecutionException : Exception, ISerializable
{
    private readonly Dictionary<string, string> _details = new(StringComparer.Ordinal);

    /// <summary>Stops without a word.</summary>
    public InvalidPluginExecutionException()
    {
    }

    /// <summary>Stops with a sentence for the user.</summary>
    public InvalidPluginExecutionException(string message)
        : base(message)
    {
    }

    /// <summary>Stops with a sentence and its cause.</summary>
    public InvalidPluginExecutionException(string message, Exception exception)
        : base(message, exception)
    {
    }

    /// <summary>Stops with a sentence and an HTTP status.</summary>
    public InvalidPluginExecutionException(string message, PluginHttpStatusCode httpStatus)
        : base(message) => HttpStatus = httpStatus;

    /// <summary>Ends with a status.</summary>
    public InvalidPluginExecutionException(OperationStatus status) => Status = status;

    /// <summary>Ends with a status and a sentence.</summary>
    public InvalidPluginExecutionException(OperationStatus status, string message)
        : base(message) => Status = status;

    /// <summary>Ends with a status, an error number and a sentence.</summary>
    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message)
        : this(status, message) => ErrorCode = errorCode;

    /// <summary>Ends with a status, an error number, a sentence and an HTTP status.</summary>
    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message, PluginHttpStatusCode httpStatus)
        : this(status, errorCode, message) => HttpStatus = httpStatus;

    /// <summary>How the operation ended.</summary>
    public OperationStatus Status { get; }

    /// <summary>The error number; 0 when none was given.</summary>
    public int ErrorCode { get; }

    /// <summary>The HTTP status for the Web API.</summary>
    public PluginHttpStatusCode HttpStatus { get; }

    /// <summary>Further facts, by name.</summary>
    public IReadOnlyDictionary<string, string> ExceptionDetails => _details;
}
