using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>Updates the row it runs on, which makes it run again.</summary>
public sealed class UpdateAgain : IPlugin
{
    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var call = new PluginCall(serviceProvider);
        call.Service.Update(new Entity(call.Context.PrimaryEntityName, call.Context.PrimaryEntityId) { ["test_number"] = call.Context.Depth });
    }
}
