using System.Text;
using System.Text.RegularExpressions;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.WebResources;

/// <summary>A command bar calls functions that its libraries publish.</summary>
public sealed class RibbonFunctionRule : Rule
{
    private const string Reference = "$webresource:";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public override string Code => "SOL-RIBBON-FUNCTION";

    /// <inheritdoc/>
    public override string Description => "Every function of a command bar names its library, and the library, once it is built, holds each part of the function's name.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from file in RibbonFiles.Of(context)
        from function in file.Root.Descendants()
        let name = function.Attribute("FunctionName")
        where name is not null
        let fault = Fault(context.Solution.Tree, function, name.Value)
        where fault is not null
        select Found(file.Locate(name), fault);

    private static string? Fault(SourceTree tree, XElement function, string name)
    {
        var library = function.Attribute("Library")?.Value ?? "";
        if (!library.StartsWith(Reference, StringComparison.Ordinal))
            return $"The function '{name}' names no library: add Library=\"{Reference}…\".";
        var path = "WebResources/" + library[Reference.Length..];
        // Built files are put into the tree by the build; before that there is nothing to look at.
        if (!tree.Exists(path))
            return null;
        var script = Encoding.UTF8.GetString(tree.Bytes(path));
        return name.Split('.').FirstOrDefault(part => !Holds(script, part)) is { } missing
            ? $"The library '{library[Reference.Length..]}' holds no '{missing}': correct the function '{name}' or publish it."
            : null;
    }

    private static bool Holds(string script, string part) =>
        Regex.IsMatch(script, $"(?<![\\w$]){Regex.Escape(part)}(?![\\w$])", RegexOptions.CultureInvariant, Limit);
}
