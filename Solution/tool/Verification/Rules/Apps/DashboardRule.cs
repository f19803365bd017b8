using Dynamics.Loyalty.SolutionTool.Packing;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Apps;

/// <summary>A dashboard can be shown: by the platform, and by an app.</summary>
public sealed class DashboardRule : Rule
{
    // What an environment allows unless its administrator has raised it (Microsoft Learn, "Dashboard components and FormXML").
    private const int MostComponents = 6;

    /// <inheritdoc/>
    public override string Code => "SOL-DASHBOARD";

    /// <inheritdoc/>
    public override string Description => "A dashboard has at most six components, and an app of the solution lists it.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var listed = context.Solution.Apps
            .SelectMany(app => app.Root.Descendants("AppModuleComponent"))
            .Select(component => ComponentKey.Normalise(component.Attribute("id")?.Value ?? ""))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in context.Solution.Dashboards)
        {
            foreach (var component in file.Root.Descendants("control").Skip(MostComponents))
                yield return Found(file.Locate(component), $"The dashboard has more than {MostComponents} components, which an environment refuses by default: remove this one.");
            if (file.Root.Element("FormId") is { } id && !listed.Contains(ComponentKey.Normalise(id.Value)))
                yield return Found(file.Locate(id), $"No app lists the dashboard {id.Value}, so nobody finds it: add it to an app.");
        }
    }
}
