using Mono.Cecil;

namespace Dynamics.Loyalty.SolutionTool.Tests.Trees;

/// <summary>A dll with empty public types, made on the spot.</summary>
public static class EmptyAssembly
{
    public static void Write(string path, string name, Version version, params string[] types)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition(name, version), name, ModuleKind.Dll);
        foreach (var type in types)
        {
            var split = type.LastIndexOf('.');
            assembly.MainModule.Types.Add(new TypeDefinition(type[..split], type[(split + 1)..], TypeAttributes.Public | TypeAttributes.Class, assembly.MainModule.TypeSystem.Object));
        }

        assembly.Write(path);
    }
}
