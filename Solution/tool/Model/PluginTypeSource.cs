using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A registered plug-in class.</summary>
/// <param name="Id">Its id, lower case without braces.</param>
/// <param name="QualifiedName">Class name and full name of the assembly.</param>
/// <param name="Location">Where it is registered.</param>
public sealed record PluginTypeSource(string Id, string QualifiedName, SourceLocation Location);
