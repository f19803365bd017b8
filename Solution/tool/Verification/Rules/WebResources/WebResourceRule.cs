using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.WebResources;

/// <summary>A web resource is what its name says.</summary>
public sealed class WebResourceRule : Rule
{
    private const string Folder = "/WebResources/";

    private static readonly Dictionary<string, string[]> ExtensionsByType = new(StringComparer.Ordinal)
    {
        ["1"] = [".html", ".htm"], ["2"] = [".css"], ["3"] = [".js"], ["4"] = [".xml"], ["5"] = [".png"], ["6"] = [".jpg", ".jpeg"],
        ["7"] = [".gif"], ["9"] = [".xsl", ".xslt"], ["10"] = [".ico"], ["11"] = [".svg"], ["12"] = [".resx"],
    };

    /// <inheritdoc/>
    public override string Code => "SOL-WEBRESOURCE";

    /// <inheritdoc/>
    public override string Description => "A web resource has a prefixed name, the type of its extension, and a file name in the package of its own.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var resource in context.Solution.WebResources)
        {
            foreach (var (node, message) in Faults(context.Solution, resource))
                yield return Found(resource.File.Locate(node), message);
        }

        foreach (var resource in context.Solution.WebResources.GroupBy(FileName, StringComparer.OrdinalIgnoreCase).SelectMany(group => group.Skip(1)))
            yield return Found(
                resource.File.Locate(resource.File.Root.Element("FileName")),
                $"Another web resource has the file name '{FileName(resource)}': give this one its own.");
    }

    private static IEnumerable<(XObject Node, string Message)> Faults(SolutionModel solution, WebResourceSource resource)
    {
        var root = resource.File.Root;
        var name = (XObject?)root.Element("Name") ?? root;
        var type = root.Element("WebResourceType");
        if (!resource.Name.StartsWith(solution.Prefix + "_", StringComparison.Ordinal))
            yield return (name, $"The name '{resource.Name}' must start with '{solution.Prefix}_'.");
        if (!ExtensionsByType.TryGetValue(type?.Value ?? "", out var extensions))
            yield return ((XObject?)type ?? root, $"The type {type?.Value} does not exist: use one of {string.Join(", ", ExtensionsByType.Keys)}.");
        else if (!extensions.Contains(Path.GetExtension(resource.Name), StringComparer.OrdinalIgnoreCase))
            yield return (type!, $"The type {type!.Value} does not fit the name '{resource.Name}': it is for {string.Join(" and ", extensions)}.");
        if (!FileName(resource).StartsWith(Folder, StringComparison.Ordinal))
            yield return (
                (XObject?)root.Element("FileName") ?? root,
                $"<FileName> must start with {Folder}: without it the file is left out of the package.");
    }

    private static string FileName(WebResourceSource resource) => resource.File.Root.Element("FileName")?.Value ?? "";
}
