namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Views;

/// <summary>A chart asks for what exists, and draws what it asks for.</summary>
public sealed class ChartRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-CHART";

    /// <inheritdoc/>
    public override string Description => "The query of a chart names tables and columns that exist, and its measures name aliases of the query.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var check = new FetchCheck(context.Schema);
        foreach (var chart in context.Solution.Charts)
        {
            var queries = chart.File.Root.Descendants("fetch").ToList();
            foreach (var (node, message) in queries.SelectMany(check.Run))
                yield return Found(chart.File.Locate(node), message);
            var names = queries.SelectMany(FetchCheck.ResultNames).ToHashSet(StringComparer.Ordinal);
            var aliases = chart.File.Root.Descendants()
                .Where(element => element.Name.LocalName is "measure" or "category")
                .Select(element => element.Attribute("alias"))
                .OfType<XAttribute>();
            foreach (var alias in aliases.Where(alias => !names.Contains(alias.Value)))
                yield return Found(
                    chart.File.Locate(alias),
                    $"The alias '{alias.Value}' is not in the query of the chart: add it or correct the name.");
        }
    }
}
