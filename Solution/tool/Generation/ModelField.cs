using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>A column and its name in code.</summary>
/// <param name="Name">Name in code; the primary key is <c>Id</c>.</param>
/// <param name="Source">The column.</param>
/// <param name="NavigationProperty">Name in the Web API of the row that a lookup with one target refers to; else null.</param>
public sealed record ModelField(string Name, ColumnSource Source, string? NavigationProperty);
