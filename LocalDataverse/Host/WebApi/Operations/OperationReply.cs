using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Payload;
using LocalDataverse.Host.WebApi.Query;
using LocalDataverse.Host.WebApi.Reading;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Operations;

/// <summary>Writes the answer of a custom API.</summary>
internal static class OperationReply
{
    /// <summary>The response properties as one object; nothing to say is 204.</summary>
    public static WebApiReply Of(RequestContext context, CustomApiMetadata api, OrganizationResponse response)
    {
        if (api.Responses.Count == 0) return WebApiReply.Empty();
        return Of(context, api.UniqueName + "Response", json =>
        {
            foreach (var property in api.Responses)
            {
                var value = response.Results.TryGetValue(property.UniqueName, out var found) ? found : null;
                json.WritePropertyName(property.UniqueName);
                Write(context, json, value);
            }
        });
    }

    /// <summary>An object of a complex type.</summary>
    public static WebApiReply Of(RequestContext context, string type, Action<Utf8JsonWriter> write)
    {
        var body = RelaxedJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{context.Request.ServiceRoot}$metadata#{WebApiModel.Namespace}.{type}");
            write(json);
            json.WriteEndObject();
        });
        return new WebApiReply(200, body, WebApiReply.Json);
    }

    private static void Write(RequestContext context, Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case Entity row:
                WriteRow(context, json, row);
                break;
            case EntityReference reference:
                WriteRow(context, json, new Entity(reference.LogicalName, reference.Id));
                break;
            case EntityCollection rows:
                json.WriteStartArray();
                foreach (var row in rows.Entities) WriteRow(context, json, row);
                json.WriteEndArray();
                break;
            case string[] texts:
                json.WriteStartArray();
                foreach (var text in texts) json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                JsonValues.Write(json, value);
                break;
        }
    }

    private static void WriteRow(RequestContext context, Utf8JsonWriter json, Entity row)
    {
        var table = context.Model.Table(row.LogicalName);
        var columns = table.Columns.Values.Where(c => row.Contains(c.LogicalName)).ToList();
        json.WriteStartObject();
        json.WriteString("@odata.type", $"#{WebApiModel.Namespace}.{row.LogicalName}");
        new RowWriter(context).Write(json, new ResultRow(row), new SelectPlan(table, columns, IsAll: true, []));
        json.WriteEndObject();
    }
}
