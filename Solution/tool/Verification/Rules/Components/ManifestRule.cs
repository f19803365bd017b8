using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;

/// <summary>A manifest that a server of today takes.</summary>
public sealed class ManifestRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-MANIFEST";

    /// <inheritdoc/>
    public override string Description =>
        "The manifest has a unique name of letters, digits and underscores, a version of four parts, both flavours, package version 9.2, and a publisher with a prefix of 2 to 8 characters and an option prefix of 10000 to 99999.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var file = context.Solution.Tree.Manifest;
        var manifest = file.Root.Element("SolutionManifest");
        if (file.Root.Attribute("SolutionPackageVersion")?.Value != "9.2")
            yield return Found(file.Locate(file.Root), "An older target must refuse the file: write SolutionPackageVersion=\"9.2\".");
        foreach (var (element, isValid, wanted) in Wanted(manifest))
        {
            if (element is null || !isValid(element.Value))
                yield return Found(file.Locate(element ?? manifest ?? file.Root), $"{SourceTree.ManifestPath} must have {wanted}.");
        }
    }

    private static IEnumerable<(XElement? Element, Func<string, bool> IsValid, string Wanted)> Wanted(XElement? manifest) =>
    [
        (manifest?.Element("UniqueName"), IsName, "a UniqueName of letters, digits and underscores"),
        (manifest?.Element("Version"), text => System.Version.TryParse(text, out var version) && version.Revision >= 0, "a Version of four numbers, such as 1.0.0.0"),
        (manifest?.Element("Managed"), text => text == "2", "<Managed>2</Managed>, since the packer writes both flavours"),
        (manifest?.Element("Publisher")?.Element("CustomizationPrefix"), text => text.Length is >= 2 and <= 8 && char.IsAsciiLetter(text[0]) && IsName(text), "a CustomizationPrefix of 2 to 8 letters and digits that starts with a letter"),
        (manifest?.Element("Publisher")?.Element("CustomizationOptionValuePrefix"), IsOptionPrefix, "a CustomizationOptionValuePrefix from 10000 to 99999"),
    ];

    private static bool IsName(string text) => text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    private static bool IsOptionPrefix(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var prefix) && prefix is >= 10_000 and <= 99_999;
}
