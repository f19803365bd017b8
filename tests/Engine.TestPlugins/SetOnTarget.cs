using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>Appends its configuration to the column test_text of Target: shows order, and that pre-operation writes with the row.</summary>
public sealed class SetOnTarget : IPlugin
{
    private readonly string _text;

    /// <summary>The text to append.</summary>
    public SetOnTarget(string unsecure) => _text = unsecure;

    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var target = new PluginCall(serviceProvider).Target;
        target["test_text"] = target.GetAttributeValue<string>("test_text") + _text;
    }
}
