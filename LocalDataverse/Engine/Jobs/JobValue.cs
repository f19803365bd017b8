using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Jobs;

/// <summary>The SDK's values as JSON and back: an object with the value's type and the value.</summary>
internal static class JobValue
{
    private const string Type = "type";
    private const string Value = "value";

    public static JsonObject ToJson<T>(IEnumerable<KeyValuePair<string, T>> values)
    {
        var json = new JsonObject();
        foreach (var (name, value) in values)
            json[name] = ToJson(value);
        return json;
    }

    public static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        string text => Tagged("string", text),
        bool flag => Tagged("bool", flag),
        int number => Tagged("int", number),
        long number => Tagged("long", number),
        decimal number => Tagged("decimal", number.ToString(CultureInfo.InvariantCulture)),
        double number => Tagged("double", number),
        Guid id => Tagged("guid", id),
        DateTime instant => Tagged("date", instant.ToString("o", CultureInfo.InvariantCulture)),
        OptionSetValue choice => Tagged("choice", choice.Value),
        Money money => Tagged("money", money.Value.ToString(CultureInfo.InvariantCulture)),
        EntityReference reference => Tagged("reference", Reference(reference)),
        Entity row => Tagged("row", Row(row)),
        string[] texts => Tagged("texts", new JsonArray([.. texts.Select(t => JsonValue.Create(t))])),
        EntityCollection rows => Tagged("rows", new JsonArray([.. rows.Entities.Select(Row)])),
        EntityReferenceCollection references => Tagged("references", new JsonArray([.. references.Select(Reference)])),
        Relationship relationship => Tagged("relationship", relationship.SchemaName),
        Enum word => Tagged("int", Convert.ToInt32(word, CultureInfo.InvariantCulture)),
        _ => throw Fault.NotSupported($"values of type {value.GetType().Name} in asynchronous steps"),
    };

    public static object? FromJson(JsonNode? json) => json is not JsonObject tagged ? null : tagged[Type]!.GetValue<string>() switch
    {
        "string" => tagged[Value]!.GetValue<string>(),
        "bool" => tagged[Value]!.GetValue<bool>(),
        "int" => tagged[Value]!.GetValue<int>(),
        "long" => tagged[Value]!.GetValue<long>(),
        "decimal" => decimal.Parse(tagged[Value]!.GetValue<string>(), CultureInfo.InvariantCulture),
        "double" => tagged[Value]!.GetValue<double>(),
        "guid" => tagged[Value].Deserialize<Guid>(),
        "date" => DateTime.Parse(tagged[Value]!.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        "choice" => new OptionSetValue(tagged[Value]!.GetValue<int>()),
        "money" => new Money(decimal.Parse(tagged[Value]!.GetValue<string>(), CultureInfo.InvariantCulture)),
        "reference" => Reference(tagged[Value]!),
        "row" => Row(tagged[Value]!),
        "texts" => tagged[Value].Deserialize<string[]>(),
        "rows" => new EntityCollection([.. tagged[Value]!.AsArray().Select(r => Row(r!))]),
        "references" => new EntityReferenceCollection([.. tagged[Value]!.AsArray().Select(r => Reference(r!))]),
        "relationship" => new Relationship(tagged[Value]!.GetValue<string>()),
        var other => throw new JsonException($"A job's data has a value of the unknown type '{other}'."),
    };

    public static ParameterCollection FillFrom(ParameterCollection values, JsonNode? json)
    {
        foreach (var (name, value) in json!.AsObject())
            values[name] = FromJson(value);
        return values;
    }

    public static EntityImageCollection FillFrom(EntityImageCollection values, JsonNode? json)
    {
        foreach (var (name, value) in json!.AsObject())
            values[name] = (Entity)FromJson(value)!;
        return values;
    }

    private static JsonObject Tagged(string type, JsonNode? value) => new() { [Type] = type, [Value] = value };

    private static JsonObject Reference(EntityReference reference) => new() { ["table"] = reference.LogicalName, ["id"] = reference.Id, ["name"] = reference.Name };

    private static EntityReference Reference(JsonNode json) =>
        new(json["table"]!.GetValue<string>(), json["id"].Deserialize<Guid>()) { Name = json["name"]?.GetValue<string>() };

    private static JsonObject Row(Entity row) => new() { ["table"] = row.LogicalName, ["id"] = row.Id, ["version"] = row.RowVersion, ["columns"] = ToJson(row.Attributes) };

    private static Entity Row(JsonNode json)
    {
        var row = new Entity(json["table"]!.GetValue<string>(), json["id"].Deserialize<Guid>()) { RowVersion = json["version"]?.GetValue<string>() };
        foreach (var (column, value) in json["columns"]!.AsObject())
            row[column] = FromJson(value);
        return row;
    }
}
