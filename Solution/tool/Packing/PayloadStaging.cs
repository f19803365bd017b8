using Dynamics.Loyalty.SolutionTool.Packing.Collections;
using Dynamics.Loyalty.SolutionTool.Source;
using Mono.Cecil;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>
/// Copies built files to the places where the tree's <c>*.data.xml</c> files expect them, so that any packer finds them
/// there. The copies are ignored by git.
/// </summary>
public static class PayloadStaging
{
    /// <summary>Copies <c>&lt;dist&gt;/&lt;Name&gt;</c> for every web resource of the tree that the folder has.</summary>
    /// <returns>Paths of the files that were written; a file with the same bytes already there is left alone.</returns>
    public static IReadOnlyList<string> StageWebResources(SourceTree tree, string dist)
    {
        if (!Directory.Exists(dist))
            throw new SolutionFault("SOL-STAGE", new SourceLocation(dist), "The folder of built web resources does not exist: build them first.");
        var names = PayloadCollection.DataFiles(tree, "WebResources").Select(path => tree.Load(path).Root.Element("Name")?.Value).OfType<string>();
        return [.. names.Where(name => Copy(Path.Combine(dist, name), tree.FullPath($"WebResources/{name}")))];
    }

    /// <summary>Copies a plug-in assembly to where the data file that registers it expects it.</summary>
    /// <returns>Whether the file was written.</returns>
    /// <exception cref="SolutionFault">SOL-STAGE: no such dll, or the tree registers no assembly of that name.</exception>
    public static bool StageAssembly(SourceTree tree, string dll)
    {
        if (!File.Exists(dll))
            throw new SolutionFault("SOL-STAGE", new SourceLocation(dll), "The plug-in assembly does not exist: build it first.");
        using var assembly = AssemblyDefinition.ReadAssembly(dll);
        var registration = PayloadCollection.DataFiles(tree, "PluginAssemblies").Select(path => tree.Load(path).Root)
            .FirstOrDefault(root => root.Attribute("FullName")?.Value.StartsWith(assembly.Name.Name + ",", StringComparison.Ordinal) == true)
            ?? throw new SolutionFault(
                "SOL-STAGE", new SourceLocation("PluginAssemblies"),
                $"The tree registers no assembly '{assembly.Name.Name}': run generate.");
        return Copy(dll, tree.FullPath(registration.Element("FileName")!.Value.TrimStart('/')));
    }

    private static bool Copy(string from, string to)
    {
        if (!File.Exists(from))
            return false;
        var content = File.ReadAllBytes(from);
        if (File.Exists(to) && content.AsSpan().SequenceEqual(File.ReadAllBytes(to)))
            return false;
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.WriteAllBytes(to, content);
        return true;
    }
}
