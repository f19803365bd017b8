using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>Sets the shared variable that its configuration names.</summary>
public sealed class ShareVariable : IPlugin
{
    private readonly string _name;

    /// <summary>The variable's name.</summary>
    public ShareVariable(string unsecure, string secure) => _name = unsecure + secure;

    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider) => new PluginCall(serviceProvider).Context.SharedVariables[_name] = true;
}
