using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A view of a table.</summary>
/// <param name="Id">Its id, lower case without braces.</param>
/// <param name="Table">Logical name of the table.</param>
/// <param name="Element">The <c>savedquery</c> element.</param>
/// <param name="File">The file that describes it.</param>
public sealed record ViewSource(string Id, string Table, XElement Element, SourceFile File)
{
    /// <summary>The query, if it has one.</summary>
    public XElement? Fetch => Element.Element("fetchxml")?.Element("fetch");

    /// <summary>The columns shown, if it has any.</summary>
    public XElement? Grid => Element.Element("layoutxml")?.Element("grid");
}
