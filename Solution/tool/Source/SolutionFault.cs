namespace Dynamics.Loyalty.SolutionTool.Source;

/// <summary>The source cannot be processed; nothing was written.</summary>
/// <param name="code">Stable code, <c>SOL-…</c>.</param>
/// <param name="location">Where the fault is.</param>
/// <param name="message">One sentence that says what to do.</param>
/// <param name="inner">The underlying error, if any.</param>
public sealed class SolutionFault(string code, SourceLocation location, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Stable code, <c>SOL-…</c>.</summary>
    public string Code { get; } = code;

    /// <summary>Where the fault is.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>The line a terminal or an editor understands: <c>path:line: CODE message</c>.</summary>
    public override string ToString() => $"{Location}: {Code} {Message}";
}
