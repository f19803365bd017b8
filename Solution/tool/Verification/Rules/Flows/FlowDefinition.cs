using System.Text.Json;
using System.Text.Json.Nodes;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Flows;

/// <summary>The JSON of a cloud flow.</summary>
internal sealed class FlowDefinition
{
    private readonly JsonNode _root;

    private FlowDefinition(string path, JsonNode root) => (Path, _root) = (path, root);

    /// <summary>Path of the file in the tree.</summary>
    public string Path { get; }

    /// <summary>Logical names of the connection references that it uses.</summary>
    public IEnumerable<string> ConnectionReferences =>
        from reference in _root["properties"]?["connectionReferences"]?.AsObject() ?? new JsonObject()
        select reference.Value?["connection"]?["connectionReferenceLogicalName"]?.GetValue<string>() ?? "";

    /// <summary>The parameters of its calls of unbound actions.</summary>
    public IEnumerable<JsonObject> ActionCalls => Objects(_root)
        .Where(node => node["host"]?["operationId"]?.GetValue<string>() == "PerformUnboundAction")
        .Select(node => node["parameters"] as JsonObject ?? new JsonObject());

    /// <summary>Reads the payload of a data file; null when there is none or it is no JSON.</summary>
    public static FlowDefinition? Read(SourceTree tree, SourceFile flow)
    {
        var path = flow.Root.Element("JsonFileName")?.Value.TrimStart('/') ?? "";
        if (!tree.Exists(path))
            return null;
        try
        {
            return JsonNode.Parse(tree.Bytes(path)) is { } root ? new FlowDefinition(path, root) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(property => Objects(property.Value)).Prepend(item),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
