namespace LocalDataverse.Host.App;

/// <summary>A value of a chart's query.</summary>
/// <param name="Alias">Alias in the query.</param>
/// <param name="Column">Logical name of the column.</param>
/// <param name="Label">What it is called.</param>
/// <param name="DateGrouping">day, week, month, quarter or year; null for values taken whole.</param>
internal sealed record AppChartValue(
    string Alias,
    string Column,
    string Label,
    string? DateGrouping);
