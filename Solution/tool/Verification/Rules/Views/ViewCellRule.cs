namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Views;

/// <summary>A view shows what its query asks for.</summary>
public sealed class ViewCellRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-VIEW-CELL";

    /// <inheritdoc/>
    public override string Description => "Every cell of a view is a column of its query, its row id is the primary key, and its jump column exists.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var view in context.Solution.Views.Where(view => view.Grid is not null))
        {
            var names = view.Fetch is null ? [] : FetchCheck.ResultNames(view.Fetch);
            foreach (var cell in view.Grid!.Descendants("cell")
                .Select(cell => cell.Attribute("name"))
                .OfType<XAttribute>()
                .Where(name => !names.Contains(name.Value)))
                yield return Found(
                    view.File.Locate(cell),
                    $"The cell '{cell.Value}' is not a column of the query: add it to the query or remove the cell.");
            if (view.Grid.Element("row")?.Attribute("id") is { } key && context.Schema.Column(view.Table, key.Value)?.Type != "primarykey")
                yield return Found(view.File.Locate(key), $"The row id '{key.Value}' is not the primary key of '{view.Table}': name that.");
            if (view.Grid.Attribute("jump") is { } jump && !context.Schema.HasColumn(view.Table, jump.Value))
                yield return Found(
                    view.File.Locate(jump),
                    $"The jump column '{jump.Value}' does not exist on '{view.Table}': name the primary name.");
        }
    }
}
