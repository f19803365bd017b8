namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Views;

/// <summary>A view asks for what exists.</summary>
public sealed class ViewQueryRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-VIEW-COLUMN";

    /// <inheritdoc/>
    public override string Description => "The query of a view names tables and columns that exist, and starts from the view's own table.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var check = new FetchCheck(context.Schema);
        foreach (var view in context.Solution.Views.Where(view => view.Fetch is not null))
        {
            foreach (var (node, message) in check.Run(view.Fetch!))
                yield return Found(view.File.Locate(node), message);
            foreach (var entity in view.Fetch!.Elements("entity").Where(entity => entity.Attribute("name")?.Value != view.Table))
                yield return Found(
                    view.File.Locate(entity),
                    $"The view belongs to '{view.Table}' but asks for '{entity.Attribute("name")?.Value}': start from its own table.");
        }
    }
}
