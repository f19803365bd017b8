using System.Text;
using System.Xml;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>The text form of XML files in a source tree.</summary>
public static class SourceXml
{
    /// <summary>UTF-8 declaration, two blanks of indentation, LF line ends, a newline at the end.</summary>
    public static string Write(XElement root)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "  ", NewLineChars = "\n" };
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, settings))
            new XDocument(new XElement(root)).Save(writer);
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
