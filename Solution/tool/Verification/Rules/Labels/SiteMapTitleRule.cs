namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Labels;

/// <summary>What the navigation shows has a name.</summary>
public sealed class SiteMapTitleRule : Rule
{
    private static readonly string[] NamedElements = ["Area", "Group", "SubArea"];

    /// <inheritdoc/>
    public override string Code => "SOL-SITEMAP-TITLE";

    /// <inheritdoc/>
    public override string Description => "Every area, group and page of a site map has titles, unless a table, a dashboard or the platform names it.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from file in context.Solution.SiteMaps
        from element in file.Root.Descendants()
        where NamedElements.Contains(element.Name.LocalName, StringComparer.Ordinal)
        where element.Attribute("Entity") is null && element.Attribute("DefaultDashboard") is null
        where element.Element("Titles")?.Elements("Title").Any() != true
        select Found(file.Locate(element), $"<{element.Name.LocalName}> has no titles: write them in both languages.");
}
