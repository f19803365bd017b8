using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads custom APIs from their raw files.</summary>
internal sealed class CustomApiReader(CatalogDraft draft, SolutionPackage package)
{
    private const string Folder = "customapis";

    public void ReadAll()
    {
        foreach (var (path, root) in package.RawParts(Folder, "customapi.xml"))
        {
            var api = Api(root, path[..path.LastIndexOf('/')]);
            draft.CustomApis[api.UniqueName] = api;
        }
    }

    private CustomApiMetadata Api(XElement root, string folder)
    {
        var name = root.RequiredAttribute("uniquename");
        var binding = root.Number("bindingtype") ?? 0;
        var table = binding == 0 ? null : root.Required("boundentitylogicalname");
        if (table is not null && !draft.Tables.ContainsKey(table))
            throw SolutionXml.InvalidAt(root, $"the custom API {name} is bound to the table {table}, which is not in this environment");
        return new CustomApiMetadata
        {
            UniqueName = name,
            IsFunction = root.Flag("isfunction"),
            BoundTable = table,
            IsBoundToCollection = binding == 2,
            ExecutePrivilege = root.Text("executeprivilegename"),
            PluginTypeId = PluginType(root, name),
            Requests = [.. Parameters($"{folder}/customapirequestparameters", "customapirequestparameter.xml")],
            Responses = [.. Parameters($"{folder}/customapiresponseproperties", "customapiresponseproperty.xml")],
        };
    }

    private Guid? PluginType(XElement root, string name)
    {
        var reference = root.Element("plugintypeid");
        if ((reference?.Text("plugintypeexportkey") ?? reference?.Text("plugintypeid")) is not { } text)
            return null;
        var id = root.Id(text);
        return draft.PluginAssemblies.Values.Any(a => a.Types.ContainsKey(id))
            ? id
            : throw SolutionXml.InvalidAt(root, $"the custom API {name} names the plugin type {id}, which no assembly here has");
    }

    private IEnumerable<CustomApiParameterMetadata> Parameters(string folder, string fileName) =>
        from part in package.RawParts(folder, fileName)
        select new CustomApiParameterMetadata(
            part.Root.RequiredAttribute("uniquename"),
            part.Root.Number("type") ?? throw SolutionXml.InvalidAt(part.Root, $"{part.Path} has no type"),
            part.Root.Flag("isoptional"),
            part.Root.Text("logicalentityname"));
}
