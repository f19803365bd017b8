namespace Dynamics.Loyalty.SolutionTool.Source;

/// <summary>A place in a source tree.</summary>
/// <param name="Path">Path of the file from the tree's root, with forward slashes.</param>
/// <param name="Line">Line, the first being 1; 0 when the whole file is meant.</param>
public sealed record SourceLocation(string Path, int Line = 0)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Math.Max(Line, 1)}");
}
