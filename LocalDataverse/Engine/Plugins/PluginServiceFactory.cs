using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Gives a plugin services: of a user, of its own caller (empty id), or of SYSTEM (null).</summary>
internal sealed class PluginServiceFactory(RequestScope scope, PluginContext context) : IOrganizationServiceFactory
{
    public IOrganizationService CreateOrganizationService(Guid? userId) => new PluginOrganizationService(scope, context, userId switch
    {
        null => WellKnownIds.SystemUser,
        var id when id == Guid.Empty => context.UserId,
        { } id => id,
    });
}
