using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads cloud flows and the connection references they use.</summary>
internal static class FlowReader
{
    private const string CloudFlow = "5";

    public static FlowMetadata Read(SolutionPackage package, XElement flow)
    {
        var name = flow.RequiredAttribute("Name");
        if (flow.Text("Category") != CloudFlow)
            throw Fault.NotSupported($"processes other than cloud flows ({name})");
        var definition = Encoding.UTF8.GetString(package.Payload(flow, flow.Required("JsonFileName"))).TrimStart('\uFEFF');
        DemandJson(flow, name, definition);
        return new FlowMetadata(flow.Id(flow.RequiredAttribute("WorkflowId")), name, flow.Attribute("Description")?.Value ?? "", definition);
    }

    public static ConnectionReferenceMetadata ReadConnectionReference(XElement reference)
    {
        var name = reference.RequiredAttribute("connectionreferencelogicalname");
        return new ConnectionReferenceMetadata(
            NamedId.Of("connectionreference", name),
            name,
            reference.Text("connectionreferencedisplayname") ?? name,
            reference.Text("description") ?? "",
            reference.Required("connectorid"));
    }

    private static void DemandJson(XElement flow, string name, string definition)
    {
        try
        {
            using var json = JsonDocument.Parse(definition);
        }
        catch (JsonException)
        {
            throw SolutionXml.InvalidAt(flow, $"the file of the flow '{name}' is no JSON");
        }
    }
}
