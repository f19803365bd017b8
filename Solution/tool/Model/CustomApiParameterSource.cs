using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A request parameter or response property of a custom API.</summary>
/// <param name="UniqueName">Name in requests and responses.</param>
/// <param name="Description">English description; empty when it has none.</param>
/// <param name="File">The file that describes it.</param>
public sealed record CustomApiParameterSource(string UniqueName, string Description, SourceFile File)
{
    /// <summary>Reads the parameters below a folder, sorted by name.</summary>
    public static IReadOnlyList<CustomApiParameterSource> ReadAll(SourceTree tree, string folder, string element) =>
    [
        .. tree.Folders(folder).Select(name => tree.Load($"{folder}/{name}/{element}.xml")).Select(file => new CustomApiParameterSource(
            file.Root.Attribute("uniquename")?.Value ?? throw new SolutionFault("SOL-API", file.Locate(file.Root), "The parameter has no uniquename: add it."),
            Labels.Text(file.Root.Element("description"), Labels.English) ?? "",
            file)),
    ];
}
