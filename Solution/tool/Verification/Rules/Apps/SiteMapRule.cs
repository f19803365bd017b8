namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Apps;

/// <summary>The navigation leads to what exists.</summary>
public sealed class SiteMapRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-SITEMAP";

    /// <inheritdoc/>
    public override string Description =>
        "Pages of a site map show tables of the app and dashboards that exist, have ids of their own, and the site map belongs to an app.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var file in context.Solution.SiteMaps)
        {
            var app = context.Solution.Apps.FirstOrDefault(app => app.Root.Element("UniqueName")?.Value == file.Root.Element("SiteMapUniqueName")?.Value);
            if (app is null)
                yield return Found(
                    file.Locate(file.Root.Element("SiteMapUniqueName") ?? file.Root),
                    "No app has the unique name of this site map: give it the app's.");
            var tables = app?.Root.Descendants("AppModuleComponent")
                .Where(component => component.Attribute("type")?.Value == "1")
                .Select(component => component.Attribute("schemaName")?.Value)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var table in file.Root.Descendants("SubArea").Attributes("Entity").Where(table => tables?.Contains(table.Value) == false))
                yield return Found(
                    file.Locate(table),
                    $"The page shows the table '{table.Value}', which is not a component of the app: add it to the app or remove the page.");
            foreach (var dashboard in file.Root.Descendants("SubArea").Attributes("DefaultDashboard").Where(dashboard => !context.HasForm(dashboard.Value)))
                yield return Found(
                    file.Locate(dashboard),
                    $"The page shows the dashboard {dashboard.Value}, which does not exist: add it or name another.");
            foreach (var id in file.Root.Descendants().Attributes("Id").GroupBy(id => id.Value, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
                yield return Found(file.Locate(id), $"The site map has the id '{id.Value}' twice: give this part its own.");
        }
    }
}
