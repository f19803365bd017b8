using System;
using System.Threading;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>Writes how often it was constructed into test_number of Target: the platform keeps one instance per step.</summary>
public sealed class CountInstances : IPlugin
{
    private static int s_constructed;

    /// <summary>Counts.</summary>
    public CountInstances() => Interlocked.Increment(ref s_constructed);

    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider) => new PluginCall(serviceProvider).Target["test_number"] = s_constructed;
}
