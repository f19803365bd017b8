namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Views;

/// <summary>A table ships its standard views: the server makes those that are missing, with other ids in every environment.</summary>
public sealed class StandardViewRule : Rule
{
    private static readonly (string Type, string Name)[] Defaults = [("0", "public"), ("1", "advanced find"), ("2", "associated"), ("4", "quick find"), ("64", "lookup")];

    /// <inheritdoc/>
    public override string Code => "SOL-VIEW-STANDARD";

    /// <inheritdoc/>
    public override string Description =>
        "A table of the publisher has exactly one default view of each kind: public, advanced find, associated, quick find, lookup.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var table in context.Solution.Tables.Where(table => table.IsOwn && table.LogicalName.StartsWith(context.Solution.Prefix + "_", StringComparison.Ordinal)))
        {
            var defaults = context.Solution.Views
                .Where(view => view.Table == table.LogicalName && view.Element.Element("isdefault")?.Value == "1")
                .ToLookup(view => view.Element.Element("querytype")?.Value, StringComparer.Ordinal);
            foreach (var (type, name) in Defaults.Where(kind => !defaults[kind.Type].Any()))
                yield return Found(
                    table.File.Locate(table.File.Root),
                    $"The table '{table.LogicalName}' has no default {name} view (querytype {type}): add one with a fixed id.");
            foreach (var view in Defaults.SelectMany(kind => defaults[kind.Type].Skip(1)))
                yield return Found(
                    view.File.Locate(view.Element.Element("isdefault")),
                    $"The table '{table.LogicalName}' has a second default view of this kind: set isdefault to 0.");
        }
    }
}
