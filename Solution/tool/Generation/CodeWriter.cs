using System.Text;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>Writes source code with braces and indentation.</summary>
/// <param name="indentation">What one level is indented by.</param>
public sealed class CodeWriter(string indentation)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line; an empty one is not indented.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
            _text.Insert(_text.Length, indentation, _depth).Append(text);
        _text.Append('\n');
    }

    /// <summary>Writes a block with the closing line given.</summary>
    public void Block(string open, string close, Action content)
    {
        Line(open);
        _depth++;
        content();
        _depth--;
        Line(close);
    }

    /// <summary>Writes items with an empty line between them.</summary>
    public void Separated<T>(IEnumerable<T> items, Action<T> write)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
                Line();
            first = false;
            write(item);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
