using Dynamics.Loyalty.SolutionTool.Packing;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Apps;

/// <summary>An app shows what exists.</summary>
public sealed class AppComponentRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-APP-COMPONENT";

    /// <inheritdoc/>
    public override string Description => "The tables, views, charts, forms and the site map of an app exist, and the app has a site map.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var siteMaps = context.Solution.SiteMaps.Select(file => file.Root.Element("SiteMapUniqueName")?.Value ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var app in context.Solution.Apps)
        {
            var components = app.Root.Descendants("AppModuleComponent").ToList();
            foreach (var component in components.Where(component => !Exists(context, siteMaps, ComponentKey.Listed(component))))
                yield return Found(
                    app.Locate(component),
                    $"The app shows the component '{ComponentKey.Listed(component).Key}' of type {component.Attribute("type")?.Value}, which does not exist: add it or remove the line.");
            if (!components.Exists(component => component.Attribute("type")?.Value == "62"))
                yield return Found(app.Locate(app.Root), "The app has no site map (component of type 62): add one.");
        }
    }

    private static bool Exists(VerificationContext context, HashSet<string> siteMaps, ComponentKey component) => component.Type switch
    {
        1 => context.Schema.HasTable(component.Key),
        26 => context.HasView(component.Key),
        59 => context.HasChart(component.Key),
        ComponentKey.Form => context.HasForm(component.Key),
        62 => siteMaps.Contains(component.Key),
        _ => false,
    };
}
