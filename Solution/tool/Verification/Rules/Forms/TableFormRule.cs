using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Forms;

/// <summary>A table in an app ships its forms: the server makes a main form where there is none, in one language and with another id in every environment.</summary>
public sealed class TableFormRule : Rule
{
    private const string QuickCreate = "quickCreate";
    private const string Switch = "IsQuickCreateEnabled";

    /// <inheritdoc/>
    public override string Code => "SOL-TABLE-FORM";

    /// <inheritdoc/>
    public override string Description =>
        "A table of the publisher that an app shows has a main form, a quick view form and, exactly when quick create is on, a quick create form.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var shown = context.Solution.Apps
            .SelectMany(app => app.Root.Descendants("AppModuleComponent"))
            .Where(component => component.Attribute("type")?.Value == "1")
            .Select(component => component.Attribute("schemaName")?.Value)
            .ToHashSet(StringComparer.Ordinal);
        var forms = context.Solution.Forms.ToLookup(form => form.Table, form => form.Type, StringComparer.Ordinal);
        return context.Solution.Tables
            .Where(table => table.IsOwn && shown.Contains(table.LogicalName) && table.LogicalName.StartsWith(context.Solution.Prefix + "_", StringComparison.Ordinal))
            .SelectMany(table => Check(table, forms[table.LogicalName].ToHashSet(StringComparer.Ordinal)));
    }

    private IEnumerable<Finding> Check(TableSource table, HashSet<string> types)
    {
        foreach (var type in new[] { "main", "quick" }.Where(type => !types.Contains(type)))
            yield return Found(table.File.Locate(table.File.Root), $"The table '{table.LogicalName}' is in an app and has no {type} form: add one.");
        var toggle = table.Entity?.Element(Switch);
        var isOn = toggle?.Value == "1";
        if (isOn != types.Contains(QuickCreate))
            yield return Found(
                table.File.Locate(toggle),
                isOn
                    ? $"The table '{table.LogicalName}' has quick create on and no quick create form: add one, or set {Switch} to 0."
                    : $"The table '{table.LogicalName}' has a quick create form that nobody can open: set {Switch} to 1.");
    }
}
