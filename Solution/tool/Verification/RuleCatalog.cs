using Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Labels;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Schema;

namespace Dynamics.Loyalty.SolutionTool.Verification;

/// <summary>Every rule.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule, in the order of their areas.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new RootComponentRule(), new PackedFileRule(), new GuidRule(), new FormPartGuidRule(),
        new LanguageRule(), new LabelRule(), new SiteMapTitleRule(),
        new ChoiceValueRule(), new ColumnChoiceRule(), new PrimaryColumnRule(), new KeyRule(),
        new RelationshipIndexRule(), new RelationshipRule(), new LookupRule(),
    ];
}
