using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A chart of a table.</summary>
/// <param name="Id">Its id, lower case without braces.</param>
/// <param name="Table">Logical name of the table.</param>
/// <param name="File">The file that describes it.</param>
public sealed record ChartSource(string Id, string Table, SourceFile File);
