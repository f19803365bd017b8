using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>The faults that a client sees when a plugin throws.</summary>
internal static class PluginFaults
{
    /// <summary>Key in the fault's details of the HTTP status that a plugin chose.</summary>
    public const string HttpStatusKey = "ApiExceptionHttpStatusCode";

    /// <summary>Key in the fault's details of what an asynchronous job should do (<see cref="OperationStatus"/>).</summary>
    public const string StatusKey = "OperationStatus";

    /// <summary>A message for the user passes verbatim, a fault of a service call as it is; of anything else only the trace log tells more.</summary>
    public static FaultException<OrganizationServiceFault> From(Exception exception, string typeName, Guid correlationId, string trace)
    {
        var fault = exception switch
        {
            InvalidPluginExecutionException stopped => Stopped(stopped),
            FaultException<OrganizationServiceFault> passing => passing,
            _ => Fault.Of(ErrorCode.IsvUnexpected, $"An unexpected error occurred from ISV code in {typeName}. Ask an administrator to look up the correlation id {correlationId} in the plug-in trace log."),
        };
        fault.Detail.TraceText ??= trace;
        return fault;
    }

    private static FaultException<OrganizationServiceFault> Stopped(InvalidPluginExecutionException exception)
    {
        var fault = Fault.Of(exception.ErrorCode == 0 ? ErrorCode.IsvAborted : exception.ErrorCode, exception.Message);
        fault.Detail.ErrorDetails[StatusKey] = ((int)exception.Status).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (exception.HttpStatus != PluginHttpStatusCode.NotSet)
            fault.Detail.ErrorDetails[HttpStatusKey] = (int)exception.HttpStatus;
        foreach (var (key, value) in exception.ExceptionDetails ?? new Dictionary<string, string>(StringComparer.Ordinal))
            fault.Detail.ErrorDetails[key] = value;
        return fault;
    }
}
