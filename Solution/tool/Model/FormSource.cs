using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A form of a table.</summary>
/// <param name="Id">Its id, lower case without braces.</param>
/// <param name="Type">Form type: main, quick, quickCreate …</param>
/// <param name="Table">Logical name of the table.</param>
/// <param name="Element">The <c>systemform</c> element.</param>
/// <param name="File">The file that describes it.</param>
public sealed record FormSource(string Id, string Type, string Table, XElement Element, SourceFile File);
