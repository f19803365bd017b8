using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>Fails in the way its configuration names.</summary>
public sealed class Fail : IPlugin
{
    private readonly string _way;

    /// <summary>stop, conflict, retry, number or crash.</summary>
    public Fail(string unsecure) => _way = unsecure;

    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var call = new PluginCall(serviceProvider);
        call.Trace.Trace("failing by {0}", _way);
        throw _way switch
        {
            "stop" => new InvalidPluginExecutionException("[TEST-STOP] The step stops it. Do something else."),
            "conflict" => new InvalidPluginExecutionException("[TEST-CONFLICT] No.", PluginHttpStatusCode.Conflict),
            "retry" => new InvalidPluginExecutionException(OperationStatus.Retry, "[TEST-RETRY] Later."),
            "number" => new InvalidPluginExecutionException(OperationStatus.Failed, 4711, "[TEST-NUMBER] No."),
            _ => new InvalidOperationException("secret detail"),
        };
    }
}
