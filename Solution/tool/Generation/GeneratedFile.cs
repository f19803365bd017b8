namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>A file that is derived from others.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Content">Its whole text, LF line ends.</param>
public sealed record GeneratedFile(string Path, string Content);
