using System.Diagnostics;
using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Runs a plugin and turns what it throws into the platform's faults.</summary>
internal static class PluginInvoker
{
    public static void Run(RequestScope scope, LoadedPlugin plugin, PluginContext context)
    {
        scope.DemandTimeLeft();
        scope.Meter.PluginRuns++;
        var trace = new PluginTrace();
        var started = Stopwatch.GetTimestamp();
        try
        {
            plugin.Instance.Execute(new PluginServiceProvider(scope, context, trace));
            scope.DemandAlive();
        }
        catch (Exception exception)
        {
            // Whatever the plugin made of it.
            scope.DemandAlive();
            scope.Traces.Add(new PluginTraceRecord(plugin.TypeName, context, trace.Text, exception.ToString(), Stopwatch.GetElapsedTime(started)));
            throw PluginFaults.From(exception, plugin.TypeName, scope.CorrelationId, trace.Text);
        }
    }
}
