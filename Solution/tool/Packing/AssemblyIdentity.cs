using Dynamics.Loyalty.SolutionTool.Source;
using Mono.Cecil;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>
/// Puts the true identity of each packed plug-in dll wherever the source names the assembly. The source names it too, but a
/// version or key that drifted there would make the server look for types that do not exist.
/// </summary>
public static class AssemblyIdentity
{
    /// <summary>Rewrites the customizations and the manifest in place.</summary>
    /// <exception cref="SolutionFault">SOL-ASSEMBLY: another assembly's name, or a registered type that the dll lacks.</exception>
    public static void Apply(XElement customizations, XElement manifest, IReadOnlyList<PackagePart> payload)
    {
        foreach (var assembly in customizations.Elements("SolutionPluginAssemblies").Elements("PluginAssembly"))
        {
            var file = assembly.Element("FileName")!.Value.TrimStart('/');
            var declared = assembly.Attribute("FullName")?.Value ?? "";
            using var dll = AssemblyDefinition.ReadAssembly(new MemoryStream(payload.First(part => part.Name == file).Content));
            RefuseForeign(dll, declared, assembly, file);
            if (declared != dll.FullName)
                Rename(customizations, manifest, declared, dll.FullName);
        }
    }

    private static void RefuseForeign(AssemblyDefinition dll, string declared, XElement assembly, string file)
    {
        if (!declared.StartsWith(dll.Name.Name + ",", StringComparison.Ordinal))
            throw Fault(file, $"The dll is '{dll.Name.Name}', the source registers '{declared}': stage the right dll.");
        foreach (var type in assembly.Descendants("PluginType").Select(type => type.Attribute("Name")?.Value ?? ""))
        {
            if (dll.MainModule.GetType(type.Replace('+', '/')) is null)
                throw Fault(file, $"The dll has no type '{type}' that the source registers: run generate after building the plug-ins.");
        }
    }

    private static void Rename(XElement customizations, XElement manifest, string from, string to)
    {
        foreach (var attribute in customizations.Descendants().Concat(manifest.Descendants()).SelectMany(element => element.Attributes()))
        {
            if (attribute.Name.LocalName is "FullName" or "AssemblyQualifiedName" or "schemaName")
                attribute.Value = Renamed(attribute.Value, from, to);
        }

        foreach (var type in customizations.Descendants("PluginTypeName"))
            type.Value = Renamed(type.Value, from, to);
    }

    private static string Renamed(string value, string from, string to) =>
        value == from || value.EndsWith(", " + from, StringComparison.Ordinal) ? value[..^from.Length] + to : value;

    private static SolutionFault Fault(string file, string message) => new("SOL-ASSEMBLY", new SourceLocation(file), message);
}
