using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>What a plugin may ask for: context, services, trace. Anything else is null, as on the platform.</summary>
internal sealed class PluginServiceProvider(RequestScope scope, PluginContext context, PluginTrace trace) : IServiceProvider
{
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IPluginExecutionContext) || serviceType == typeof(IExecutionContext))
            return context;
        if (serviceType == typeof(IOrganizationServiceFactory))
            return new PluginServiceFactory(scope, context);
        return serviceType == typeof(ITracingService) ? trace : null;
    }
}
