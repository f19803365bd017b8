using System.Text.RegularExpressions;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.WebResources;

/// <summary>Commands, pages and icons refer to web resources that exist.</summary>
public sealed partial class WebResourceReferenceRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-WEBRESOURCE-REFERENCE";

    /// <inheritdoc/>
    public override string Description => "Every $webresource: reference of a command bar or site map names a web resource that exists.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from file in context.Solution.Tree.XmlFiles()
        from attribute in file.Root.DescendantsAndSelf().Attributes()
        let match = Reference().Match(attribute.Value)
        where match.Success && !context.HasWebResource(match.Groups["name"].Value)
        select Found(file.Locate(attribute), $"The web resource '{match.Groups["name"].Value}' does not exist: add it or correct the name.");

    [GeneratedRegex("^\\$webresource:(?<name>[^?]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
