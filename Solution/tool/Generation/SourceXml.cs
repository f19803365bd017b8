using System.Text;
using System.Xml;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>The text form of XML files in a source tree.</summary>
public static class SourceXml
{
    /// <summary>UTF-8, two blanks of indentation, LF line ends, a newline at the end.</summary>
    /// <param name="root">The root element.</param>
    /// <param name="hasDeclaration">Whether the text starts with an XML declaration.</param>
    public static string Write(XElement root, bool hasDeclaration = true)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = !hasDeclaration,
        };
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, settings))
            new XDocument(new XElement(root)).Save(writer);
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
