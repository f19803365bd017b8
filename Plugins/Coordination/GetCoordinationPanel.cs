using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>
/// Everything that the panel of an account shows first, in one answer. Read with the caller's rights throughout, so that
/// it holds the rows that the caller may see and no others.
/// </summary>
[PluginType("8a2c3383-b8b6-5b6b-bb08-f1a0ae3c2856")]
[CustomApi(GetCoordinationPanelApi.Name)]
public sealed class GetCoordinationPanel : PluginBase
{
    private const int Version = 1;

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var reader = new PanelReader(context.UserService, CallerPrivileges.Of(context), context.TargetReference.Id, context.UtcNow);
        var account = reader.ReadAccount();
        var json = new JsonWriter().BeginObject()
            .Name("version").Value(Version)
            .Name("generatedOn").Value(context.UtcNow);
        AccountSection.Write(json.Name("account"), account);
        AbilitySection.Write(json.Name("can"), reader.Privileges);
        OwnerSection.Write(json.Name("owner"), account, reader);
        RiskSection.Write(json.Name("risk"), account, reader);
        PromiseSection.Write(json.Name("promises"), reader, context.UtcNow);
        ActionSection.Write(json.Name("actions"), reader.OpenTasks());
        ContactSection.Write(json.Name("contacts"), reader.Contacts());
        PolicySection.Write(json.Name("policies"), reader.Policies(account));
        context.Output(GetCoordinationPanelApi.Response.Panel, json.EndObject().ToString());
    }
}
