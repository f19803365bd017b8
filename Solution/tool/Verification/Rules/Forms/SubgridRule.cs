using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Forms;

/// <summary>Lists and charts on forms and dashboards show what exists.</summary>
public sealed class SubgridRule : Rule
{
    private static readonly char[] Separators = [',', ';'];

    /// <inheritdoc/>
    public override string Code => "SOL-FORM-SUBGRID";

    /// <inheritdoc/>
    public override string Description => "Subgrids of forms and dashboards name a table, views and a chart that exist.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var controls = context.Solution.Forms.Select(form => (form.File, form.Element))
            .Concat(context.Solution.Dashboards.Select(file => (File: file, Element: file.Root)))
            .SelectMany(form => form.Element.Descendants("parameters").Select(parameters => (form.File, Parameters: parameters)));
        foreach (var (file, parameters) in controls)
        {
            foreach (var finding in CheckControl(context, file, parameters))
                yield return finding;
        }
    }

    private IEnumerable<Finding> CheckControl(VerificationContext context, SourceFile file, XElement parameters)
    {
        foreach (var table in parameters.Elements("TargetEntityType").Where(table => !context.Schema.HasTable(table.Value)))
            yield return Found(file.Locate(table), $"The list shows the table '{table.Value}', which does not exist: correct the name.");
        foreach (var view in parameters.Elements("ViewId").Concat(parameters.Elements("ViewIds")).SelectMany(Ids).Where(view => !context.HasView(view.Id)))
            yield return Found(file.Locate(view.Element), $"The list shows the view {view.Id}, which does not exist: add it or name another.");
        foreach (var chart in parameters.Elements("VisualizationId").SelectMany(Ids).Where(chart => !context.HasChart(chart.Id)))
            yield return Found(file.Locate(chart.Element), $"The list shows the chart {chart.Id}, which does not exist: add it or name another.");
    }

    private static IEnumerable<(XElement Element, string Id)> Ids(XElement element) =>
        element.Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(id => (element, id));
}
