using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A custom API with its parameters.</summary>
/// <param name="UniqueName">Name of the message.</param>
/// <param name="Description">English description; empty when it has none.</param>
/// <param name="Requests">Request parameters.</param>
/// <param name="Responses">Response properties.</param>
/// <param name="File">The file that describes it.</param>
/// <param name="Folder">Its folder.</param>
public sealed record CustomApiSource(
    string UniqueName,
    string Description,
    IReadOnlyList<CustomApiParameterSource> Requests,
    IReadOnlyList<CustomApiParameterSource> Responses,
    SourceFile File,
    string Folder)
{
    /// <summary>Folder of the custom APIs in a tree.</summary>
    public const string Collection = "customapis";

    /// <summary>The plug-in type that implements it, lower case without braces; null when it names none.</summary>
    public XElement? PluginType => File.Root.Element("plugintypeid")?.Elements().FirstOrDefault();

    /// <summary>Reads one folder of custom APIs.</summary>
    public static CustomApiSource Read(SourceTree tree, string folder)
    {
        var file = tree.Load($"{folder}/customapi.xml");
        return new CustomApiSource(
            file.Root.Attribute("uniquename")?.Value ?? throw new SolutionFault("SOL-API", file.Locate(file.Root), "The custom API has no uniquename: add it."),
            Labels.Text(file.Root.Element("description"), Labels.English) ?? "",
            CustomApiParameterSource.ReadAll(tree, $"{folder}/customapirequestparameters", "customapirequestparameter"),
            CustomApiParameterSource.ReadAll(tree, $"{folder}/customapiresponseproperties", "customapiresponseproperty"),
            file,
            folder);
    }
}
