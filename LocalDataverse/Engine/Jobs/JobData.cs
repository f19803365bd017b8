using System.Text.Json;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Jobs;

/// <summary>Keeps the context of a step from the moment it is queued to the moment it runs, as JSON in the job's row.</summary>
internal static class JobData
{
    public static string Write(PluginContext context) => ToJson(context).ToJsonString();

    public static PluginContext Read(string data) => FromJson(JsonNode.Parse(data)!.AsObject());

    private static JsonObject ToJson(PluginContext context) => new()
    {
        ["stage"] = context.Stage,
        ["depth"] = context.Depth,
        ["mode"] = context.Mode,
        ["message"] = context.MessageName,
        ["table"] = context.PrimaryEntityName,
        ["id"] = context.PrimaryEntityId,
        ["user"] = context.UserId,
        ["initiator"] = context.InitiatingUserId,
        ["businessUnit"] = context.BusinessUnitId,
        ["correlation"] = context.CorrelationId,
        ["operation"] = context.OperationId,
        ["createdOn"] = context.OperationCreatedOn,
        ["organization"] = context.OrganizationName,
        ["request"] = context.RequestId,
        ["extension"] = JobValue.ToJson(context.OwningExtension),
        ["inputs"] = JobValue.ToJson(context.InputParameters),
        ["outputs"] = JobValue.ToJson(context.OutputParameters),
        ["shared"] = JobValue.ToJson(context.SharedVariables),
        ["before"] = JobValue.ToJson(context.PreEntityImages),
        ["after"] = JobValue.ToJson(context.PostEntityImages),
        ["parent"] = context.ParentContext is PluginContext parent ? ToJson(parent) : null,
    };

    private static PluginContext FromJson(JsonObject json) => new()
    {
        Stage = json["stage"]!.GetValue<int>(),
        Depth = json["depth"]!.GetValue<int>(),
        Mode = json["mode"]!.GetValue<int>(),
        MessageName = json["message"]!.GetValue<string>(),
        PrimaryEntityName = json["table"]!.GetValue<string>(),
        PrimaryEntityId = json["id"].Deserialize<Guid>(),
        UserId = json["user"].Deserialize<Guid>(),
        InitiatingUserId = json["initiator"].Deserialize<Guid>(),
        BusinessUnitId = json["businessUnit"].Deserialize<Guid>(),
        CorrelationId = json["correlation"].Deserialize<Guid>(),
        OperationId = json["operation"].Deserialize<Guid>(),
        OperationCreatedOn = json["createdOn"].Deserialize<DateTime>(),
        OrganizationName = json["organization"]!.GetValue<string>(),
        RequestId = json["request"].Deserialize<Guid?>(),
        OwningExtension = (EntityReference?)JobValue.FromJson(json["extension"]),
        InputParameters = JobValue.FillFrom(new ParameterCollection(), json["inputs"]),
        OutputParameters = JobValue.FillFrom(new ParameterCollection(), json["outputs"]),
        SharedVariables = JobValue.FillFrom(new ParameterCollection(), json["shared"]),
        PreEntityImages = JobValue.FillFrom(new EntityImageCollection(), json["before"]),
        PostEntityImages = JobValue.FillFrom(new EntityImageCollection(), json["after"]),
        ParentContext = json["parent"] is JsonObject parent ? FromJson(parent) : null,
    };
}
