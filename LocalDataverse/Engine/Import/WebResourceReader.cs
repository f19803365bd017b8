using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads web resources with their content.</summary>
internal static class WebResourceReader
{
    public static WebResourceMetadata Read(SolutionPackage package, XElement resource)
    {
        var name = resource.Required("Name");
        return new WebResourceMetadata(
            resource.Id(resource.Required("WebResourceId")),
            name,
            resource.Text("DisplayName") ?? name,
            resource.Number("WebResourceType") ?? throw SolutionXml.InvalidAt(resource, $"the web resource {name} has no type"),
            resource.Number("LanguageCode"),
            package.Payload(resource, resource.Required("FileName")));
    }
}
