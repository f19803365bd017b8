using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>A custom API: answers with its text, twice its number, and the row it was called on.</summary>
public sealed class Echo : IPlugin
{
    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = new PluginCall(serviceProvider).Context;
        context.OutputParameters["Text"] = context.InputParameters["Text"];
        context.OutputParameters["Stage"] = context.Stage;
        context.OutputParameters["RowId"] = context.PrimaryEntityId;
        if (context.InputParameters.Contains("Extra"))
            context.OutputParameters["Undeclared"] = 1;
    }
}
