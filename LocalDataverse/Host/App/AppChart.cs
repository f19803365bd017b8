namespace LocalDataverse.Host.App;

/// <summary>A chart.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Type">Type of its first series as the presentation names it: Column, StackedColumn, StackedColumn100, Bar, StackedBar …</param>
/// <param name="FetchXml">Query, without the filters of a view.</param>
/// <param name="Category">What stands along the axis.</param>
/// <param name="Series">What splits each category; null for charts of one series for each measure.</param>
/// <param name="Measures">What is counted or computed.</param>
/// <param name="Colors">Colours of the series in order, as #rrggbb.</param>
internal sealed record AppChart(
    Guid Id,
    string Name,
    string Type,
    string FetchXml,
    AppChartValue Category,
    AppChartValue? Series,
    IReadOnlyList<AppChartValue> Measures,
    IReadOnlyList<string> Colors);
