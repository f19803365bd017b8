using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>
/// Everything that the panel of an account shows first, in one answer. Rows are read with the caller's rights, so that it
/// holds those that the caller may see and no others. Three facts are told to everybody who may read the account: why its
/// loyalty owner was chosen, who acts for them, and when the clock last ran. The caller's own settings come with it.
/// </summary>
[PluginType("8a2c3383-b8b6-5b6b-bb08-f1a0ae3c2856")]
[CustomApi(GetCoordinationPanelApi.Name)]
public sealed class GetCoordinationPanel : PluginBase
{
    private const int Version = 1;

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var reader = new PanelReader(context, CallerPrivileges.Of(context));
        var account = reader.ReadAccount();
        var json = new JsonWriter().BeginObject()
            .Name("version").Value(Version)
            .Name("generatedOn").Value(context.UtcNow);
        AccountSection.Write(json.Name("account"), account);
        ReaderSection.Write(json.Name("reader"), reader.UserId, reader.Settings());
        AbilitySection.Write(json.Name("can"), reader.Privileges);
        OwnerSection.Write(json.Name("owner"), account, reader);
        RiskSection.Write(json.Name("risk"), account, reader);
        var promises = reader.PromiseCounts();
        PromiseSection.Write(json.Name("promises"), reader, promises);
        var tasks = reader.TaskCounts();
        ActionSection.Write(json.Name("actions"), reader.OpenTasks(), tasks);
        var contacts = reader.Contacts();
        CoverageSection.Read(reader, contacts, promises, tasks).Write(json.Name("coverage"));
        PolicySection.Write(json.Name("policies"), reader.Policies(account));
        BackstageSection.Write(json, reader);
        context.Output(GetCoordinationPanelApi.Response.Panel, json.EndObject().ToString());
    }
}
