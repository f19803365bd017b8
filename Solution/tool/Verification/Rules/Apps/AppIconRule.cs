using Dynamics.Loyalty.SolutionTool.Packing;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Apps;

/// <summary>An app's and a table's icons exist.</summary>
public sealed class AppIconRule : Rule
{
    // The icon that every environment has.
    private const string BuiltIn = "953b9fac-1e5e-e611-80d6-00155ded156f";

    /// <inheritdoc/>
    public override string Code => "SOL-ICON";

    /// <inheritdoc/>
    public override string Description => "The icon of an app is a web resource of the solution or the built-in one; the icon of a table is a web resource.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var ids = context.Solution.WebResources
            .Select(resource => ComponentKey.Normalise(resource.File.Root.Element("WebResourceId")?.Value ?? ""))
            .Append(BuiltIn)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var app in context.Solution.Apps)
        {
            foreach (var icon in app.Root.Elements("WebResourceId").Where(icon => !ids.Contains(ComponentKey.Normalise(icon.Value))))
                yield return Found(app.Locate(icon), $"The icon {icon.Value} is not a web resource of the solution: add it or use {BuiltIn}.");
        }

        foreach (var table in context.Solution.Tables)
        {
            foreach (var icon in table.Entity?.Elements("IconVectorName").Where(icon => icon.Value.Length > 0 && !context.HasWebResource(icon.Value)) ?? [])
                yield return Found(table.File.Locate(icon), $"The icon '{icon.Value}' is not a web resource: add it or remove the line.");
        }
    }
}
