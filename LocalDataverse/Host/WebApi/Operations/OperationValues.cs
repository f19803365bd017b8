using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Writing;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Operations;

/// <summary>Reads the parameters of custom APIs.</summary>
internal static class OperationValues
{
    /// <summary>A literal of an address as the SDK carries that parameter.</summary>
    public static object Wrap(CustomApiParameterMetadata parameter, object value) => (parameter.Type, value) switch
    {
        (8, decimal amount) => new Money(amount),
        (9, int option) => new OptionSetValue(option),
        _ => value,
    };

    /// <summary>A value of a body. Of another type: 400 that names the parameter.</summary>
    public static object Read(RequestContext context, References references, CustomApiParameterMetadata parameter, JsonElement json)
    {
        if (parameter.Type is 3 or 5) return Row(context, references, parameter, json);
        if (parameter.Type == 4) throw WebApiException.NotSupported($"the parameter '{parameter.UniqueName}', a collection of rows");
        var plain = Plain(parameter.Type, json) ?? throw ValueReader.Mismatch(parameter.UniqueName, json, TypeNameOf(parameter.Type));
        return Wrap(parameter, plain);
    }

    private static object? Plain(int type, JsonElement json) => type switch
    {
        0 => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null,
        1 => ValueReader.Instant(json),
        2 or 8 => json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) ? number : null,
        6 => json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) ? number : null,
        7 or 9 => json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) ? number : null,
        11 => json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(i => i.ValueKind == JsonValueKind.String)
            ? json.EnumerateArray().Select(i => i.GetString()!).ToArray()
            : null,
        12 => json.ValueKind == JsonValueKind.String && json.TryGetGuid(out var id) ? id : null,
        _ => json.ValueKind == JsonValueKind.String ? json.GetString() : null,
    };

    private static string TypeNameOf(int type) => type switch
    {
        0 => "Edm.Boolean",
        1 => "Edm.DateTimeOffset",
        2 or 8 => "Edm.Decimal",
        6 => "Edm.Double",
        7 or 9 => "Edm.Int32",
        11 => "Collection(Edm.String)",
        12 => "Edm.Guid",
        _ => "Edm.String",
    };

    /// <summary>A row: by <c>@odata.id</c>, or by <c>@odata.type</c> and its key as the platform's clients send it.</summary>
    private static object Row(RequestContext context, References references, CustomApiParameterMetadata parameter, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw ValueReader.Mismatch(parameter.UniqueName, json, $"{WebApiModel.Namespace}.{parameter.Table ?? "crmbaseentity"}");
        if (json.TryGetProperty("@odata.id", out var address) && address.ValueKind == JsonValueKind.String)
            return references.Read(parameter.UniqueName, address.GetString()!);
        var type = json.TryGetProperty("@odata.type", out var name) && name.ValueKind == JsonValueKind.String
            ? name.GetString()!.Split('.')[^1]
            : parameter.Table;
        if (type is null || !context.Model.Tables.TryGetValue(type, out var table))
            throw WebApiException.BadPayload($"Say the table of '{parameter.UniqueName}' with '@odata.type', or its address with '@odata.id'.");
        var row = new Entity(table.Table.LogicalName);
        new RowPayload(context, references).Read(table, json, row, isNew: false);
        return parameter.Type == 3 ? row : new EntityReference(row.LogicalName, row.Id);
    }
}
