using Dynamics.Loyalty.SolutionTool.Source;
using Texts = Dynamics.Loyalty.SolutionTool.Model.Labels;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Labels;

/// <summary>Whoever reads a text reads it in English or in French.</summary>
public sealed class LanguageRule : Rule
{
    private static readonly string[] Languages = [Texts.English, Texts.French];

    /// <inheritdoc/>
    public override string Code => "SOL-LANGUAGE";

    /// <inheritdoc/>
    public override string Description => "Every label that is there is there once in English (1033) and once in French (1036), and neither is empty alone.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        context.Solution.Tree.XmlFiles().SelectMany(file => file.Root.DescendantsAndSelf()
            .Where(element => element.Elements().Any(child => LanguageOf(child) is not null))
            .SelectMany(container => Check(file, container)));

    private IEnumerable<Finding> Check(SourceFile file, XElement container)
    {
        var labels = container.Elements().Where(child => LanguageOf(child) is not null).ToLookup(child => LanguageOf(child)!, StringComparer.Ordinal);
        var hasText = labels.SelectMany(group => group).Any(label => TextOf(label).Length > 0);
        foreach (var language in Languages)
        {
            var found = labels[language].ToList();
            if (found.Count == 0)
                yield return Found(file.Locate(container), $"The label of <{container.Name.LocalName}> is missing in language {language}: add it.");
            else if (found.Count > 1)
                yield return Found(
                    file.Locate(found[1]),
                    $"The label of <{container.Name.LocalName}> is there twice in language {language}: keep one.");
            else if (hasText && TextOf(found[0]).Length == 0)
                yield return Found(file.Locate(found[0]), $"The label of <{container.Name.LocalName}> is empty in language {language}: write it.");
        }
    }

    private static string? LanguageOf(XElement label) => label.Attribute("languagecode")?.Value ?? label.Attribute("LCID")?.Value;

    private static string TextOf(XElement label) =>
        label.Attribute("description")?.Value ?? label.Attribute("Title")?.Value ?? label.Attribute("Text")?.Value ?? "";
}
