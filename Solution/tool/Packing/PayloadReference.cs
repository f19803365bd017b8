using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>A file that a component needs in the package.</summary>
/// <param name="Path">Its path in the tree.</param>
/// <param name="Name">Its name in the zip.</param>
/// <param name="DeclaredAt">What asks for it.</param>
public sealed record PayloadReference(string Path, string Name, SourceLocation DeclaredAt)
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="SolutionFault">SOL-PAYLOAD: the file is missing.</exception>
    public PackagePart Read(SourceTree tree) =>
        tree.Exists(Path)
            ? new PackagePart(Name, tree.Bytes(Path))
            : throw new SolutionFault(
                "SOL-PAYLOAD", DeclaredAt,
                $"The file '{Path}' is missing: build it and stage it, or give --web and --assembly.");
}
