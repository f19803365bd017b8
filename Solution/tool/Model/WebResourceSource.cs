using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A web resource.</summary>
/// <param name="Name">Its name, which is its path too.</param>
/// <param name="File">The file that describes it.</param>
public sealed record WebResourceSource(string Name, SourceFile File);
