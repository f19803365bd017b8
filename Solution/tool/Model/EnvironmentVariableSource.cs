using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>An environment variable.</summary>
/// <param name="SchemaName">Its name.</param>
/// <param name="Description">English description; empty when it has none.</param>
/// <param name="File">The file that describes it.</param>
public sealed record EnvironmentVariableSource(string SchemaName, string Description, SourceFile File)
{
    /// <summary>Folder of the environment variables in a tree.</summary>
    public const string Collection = "environmentvariabledefinitions";

    /// <summary>Reads one folder of environment variables.</summary>
    public static EnvironmentVariableSource Read(SourceTree tree, string folder)
    {
        var file = tree.Load($"{folder}/environmentvariabledefinition.xml");
        return new EnvironmentVariableSource(
            file.Root.Attribute("schemaname")?.Value ?? throw new SolutionFault("SOL-VARIABLE", file.Locate(file.Root), "The environment variable has no schemaname: add it."),
            Labels.Text(file.Root.Element("description"), Labels.English) ?? "",
            file);
    }
}
