using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>Makes a service call that fails and goes on: "write" or "read".</summary>
public sealed class Swallow : IPlugin
{
    private readonly string _call;

    /// <summary>The kind of call.</summary>
    public Swallow(string unsecure) => _call = unsecure;

    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var call = new PluginCall(serviceProvider);
        try
        {
            if (_call == "write")
                call.Service.Delete("test_item", Guid.NewGuid());
            else
                call.Service.Retrieve("test_item", Guid.NewGuid(), new ColumnSet("test_name"));
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            call.Trace.Trace(fault.Detail.Message);
        }
    }
}
