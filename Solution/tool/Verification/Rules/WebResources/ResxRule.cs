using Dynamics.Loyalty.SolutionTool.Model;
using Texts = Dynamics.Loyalty.SolutionTool.Model.Labels;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.WebResources;

/// <summary>Texts of web resources are there in both languages.</summary>
public sealed class ResxRule : Rule
{
    private const string ResxType = "12";

    /// <inheritdoc/>
    public override string Code => "SOL-RESX";

    /// <inheritdoc/>
    public override string Description => "A resx web resource ends in .1033.resx or .1036.resx, has that LanguageCode, and its twin has the same keys.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var resource in context.Solution.WebResources.Where(resource => resource.File.Root.Element("WebResourceType")?.Value == ResxType))
        {
            var language = Path.GetExtension(Path.GetFileNameWithoutExtension(resource.Name)).TrimStart('.');
            var other = language switch { Texts.English => Texts.French, Texts.French => Texts.English, _ => null };
            if (other is null || resource.File.Root.Element("LanguageCode")?.Value != language)
            {
                yield return Found(
                    resource.File.Locate(resource.File.Root),
                    $"'{resource.Name}' must end in .{Texts.English}.resx or .{Texts.French}.resx and have that <LanguageCode>.");
                continue;
            }

            var twin = resource.Name.Replace($".{language}.resx", $".{other}.resx", StringComparison.Ordinal);
            if (!context.HasWebResource(twin))
                yield return Found(resource.File.Locate(resource.File.Root), $"'{twin}' is missing: add the texts in the other language.");
            foreach (var key in Keys(context.Solution, twin).Except(Keys(context.Solution, resource.Name), StringComparer.Ordinal))
                yield return Found(
                    resource.File.Locate(resource.File.Root),
                    $"'{resource.Name}' lacks the text '{key}' that its twin has: write it.");
        }
    }

    // The payload is a built file: where it is not staged yet, there is nothing to compare.
    private static IEnumerable<string> Keys(SolutionModel solution, string name) =>
        solution.Optional($"WebResources/{name}")?.Root.Elements("data").Select(text => text.Attribute("name")?.Value).OfType<string>() ?? [];
}
