using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>Creates a test_child of the row it runs on, as the caller, as SYSTEM, with an empty id, or as the user of its configuration.</summary>
public sealed class CreateAs : IPlugin
{
    private readonly string _who;

    /// <summary>caller, system, empty or a user's id.</summary>
    public CreateAs(string unsecure) => _who = unsecure;

    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var call = new PluginCall(serviceProvider);
        Guid? user = _who switch { "caller" => call.Context.UserId, "system" => null, "empty" => Guid.Empty, _ => new Guid(_who) };
        call.Factory.CreateOrganizationService(user).Create(new Entity("test_child")
        {
            ["test_name"] = _who,
            ["test_itemid"] = new EntityReference("test_item", call.Context.PrimaryEntityId),
        });
    }
}
