using System.Text;

namespace Dynamics.Loyalty.SolutionTool.Generation.Documentation;

/// <summary>Writes a table of a Markdown page.</summary>
public static class MarkdownTable
{
    /// <summary>The table, a line each row.</summary>
    /// <param name="heads">Heads of the columns.</param>
    /// <param name="rows">Cells of each row, as many as heads.</param>
    public static string Write(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        Line(text, heads);
        text.Append('|').Insert(text.Length, "---|", heads.Count).Append('\n');
        foreach (var row in rows)
            Line(text, [.. row.Select(Cell)]);
        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(string text) => text.Length == 0 ? "–" : text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
