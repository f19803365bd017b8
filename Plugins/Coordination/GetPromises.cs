using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>
/// Promises of an account beyond those that its panel shows first, page by page, and of one department or state where
/// only those are wanted. Read with the caller's rights. Refuses a word that names no state (LOY-PROMISES-STATE) and a
/// place that it did not name itself (LOY-PROMISES-AFTER).
/// </summary>
[PluginType("9d92362d-f3bb-5010-afed-6744889ef7a7")]
[CustomApi(GetPromisesApi.Name)]
public sealed class GetPromises : PluginBase
{
    private const int Version = 1;

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var filter = PromiseFilter.Read(context.Input<int?>(GetPromisesApi.Request.Department), context.Input<string>(GetPromisesApi.Request.State))
            ?? throw context.Fail("LOY-PROMISES-STATE", context.Input<string>(GetPromisesApi.Request.State));
        var from = context.Input<string>(GetPromisesApi.Request.After) is { Length: > 0 } after
            ? PromisePlace.Read(after) ?? throw context.Fail("LOY-PROMISES-AFTER")
            : PromisePlace.FirstOpen;
        var reader = new PanelReader(context, CallerPrivileges.Of(context));
        reader.ReadAccount();
        var json = new JsonWriter().BeginObject()
            .Name("version").Value(Version)
            .Name("generatedOn").Value(context.UtcNow);
        PromiseSection.WritePage(json, reader, reader.Promises(filter, from));
        context.Output(GetPromisesApi.Response.Promises, json.EndObject().ToString());
    }
}
