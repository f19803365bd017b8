using Dynamics.Loyalty.SolutionTool.Verification.Rules.Apis;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Apps;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Flows;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Forms;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Labels;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Schema;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Security;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Views;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.WebResources;

namespace Dynamics.Loyalty.SolutionTool.Verification;

/// <summary>Every rule.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule, in the order of their areas.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new ManifestRule(), new CollectionOrderRule(), new MissingDependencyRule(), new ManagedDifferenceRule(),
        new RootComponentRule(), new PackedFileRule(), new GuidRule(), new FormPartGuidRule(),
        new LanguageRule(), new LabelRule(), new DescriptionRule(), new SiteMapTitleRule(),
        new ChoiceValueRule(), new ColumnChoiceRule(), new PrimaryColumnRule(), new KeyRule(), new ColumnShapeRule(),
        new RelationshipIndexRule(), new RelationshipRule(), new LookupRule(),
        new ViewQueryRule(), new ViewCellRule(), new StandardViewRule(), new ChartRule(),
        new FormFieldRule(), new FormWebResourceRule(), new FormHandlerRule(), new SubgridRule(), new SubgridRelationshipRule(),
        new QuickViewRule(), new FormRoleRule(), new FormControlRule(), new TableFormRule(),
        new StepMessageRule(), new StepApiRule(), new StepTypeRule(), new StepTableRule(), new StepColumnRule(),
        new StepStageRule(), new StepFilterRule(), new StepImageRule(), new StepNameRule(), new StepDuplicateRule(), new StepStateRule(),
        new UnusedTypeRule(),
        new CustomApiTypeRule(), new CustomApiRule(), new CustomApiParameterRule(), new EnvironmentVariableRule(),
        new PrivilegeRule(), new RoleCoverageRule(), new ColumnSecurityRule(),
        new AppComponentRule(), new AppRoleRule(), new AppIconRule(), new SiteMapRule(), new DashboardRule(),
        new WebResourceRule(), new WebResourceReferenceRule(), new WebResourceDependencyRule(),
        new ResxRule(), new RibbonLabelRule(),
        new FlowRule(), new FlowActionRule(), new RibbonIdRule(), new RibbonFunctionRule(),
    ];
}
