namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;

/// <summary>Differences against another solution's form or site map stand in the managed variant only.</summary>
public sealed class ManagedDifferenceRule : Rule
{
    private const string ManagedSuffix = "_managed.xml";
    private static readonly string[] Marks = ["solutionaction", "ordinalvalue"];

    /// <inheritdoc/>
    public override string Code => "SOL-MANAGED-DIFFERENCE";

    /// <inheritdoc/>
    public override string Description => "Attributes of a managed difference (solutionaction, ordinalvalue) stand in files whose name ends in _managed.xml only.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from file in context.Solution.Tree.XmlFiles()
        where !file.Path.EndsWith(ManagedSuffix, StringComparison.Ordinal)
        from attribute in file.Document.Descendants().Attributes()
        where Marks.Contains(attribute.Name.LocalName, StringComparer.Ordinal)
        select Found(
            file.Locate(attribute),
            $"An import refuses '{attribute.Name.LocalName}' in an unmanaged file: move the difference to the file that ends in {ManagedSuffix}.");
}
