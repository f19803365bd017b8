using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>What every test plugin asks its service provider for.</summary>
internal sealed class PluginCall
{
    public PluginCall(IServiceProvider provider)
    {
        Context = (IPluginExecutionContext)provider.GetService(typeof(IPluginExecutionContext));
        Factory = (IOrganizationServiceFactory)provider.GetService(typeof(IOrganizationServiceFactory));
        Trace = (ITracingService)provider.GetService(typeof(ITracingService));
        Service = Factory.CreateOrganizationService(Context.UserId);
        System = Factory.CreateOrganizationService(null);
    }

    public IPluginExecutionContext Context { get; }

    public IOrganizationServiceFactory Factory { get; }

    public ITracingService Trace { get; }

    public IOrganizationService Service { get; }

    public IOrganizationService System { get; }

    public Entity Target => (Entity)Context.InputParameters["Target"];
}
