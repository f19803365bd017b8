using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads plugin assemblies with their types.</summary>
internal static class PluginReader
{
    private const string Sandbox = "2";

    public static PluginAssemblyMetadata Read(SolutionPackage package, XElement assembly)
    {
        var fullName = assembly.RequiredAttribute("FullName");
        if (assembly.Text("IsolationMode") != Sandbox)
            throw SolutionXml.InvalidAt(assembly, $"the assembly {fullName} is not isolated in the sandbox (IsolationMode 2), the only mode online");
        return new PluginAssemblyMetadata(
            assembly.Id(assembly.RequiredAttribute("PluginAssemblyId")),
            fullName,
            package.Payload(assembly, assembly.Required("FileName")),
            assembly.Element("PluginTypes")?.Elements("PluginType")
                .ToDictionary(t => t.Id(t.RequiredAttribute("PluginTypeId")), t => t.RequiredAttribute("Name")) ?? []);
    }
}
