using System.Text;
using System.Xml;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>Writes XML with the exact text that Microsoft's packer writes on a system with LF line ends.</summary>
public static class PackageXml
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly XNamespace ContentTypeNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>UTF-8 with byte order mark, declaration, two blanks of indentation, no newline at the end.</summary>
    public static byte[] Write(XElement root)
    {
        var settings = new XmlWriterSettings { Encoding = Utf8WithMark, Indent = true, IndentChars = "  ", NewLineChars = "\n" };
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, settings))
            new XDocument(new XElement(root)).Save(writer);
        return buffer.ToArray();
    }

    /// <summary>
    /// <c>[Content_Types].xml</c> for the parts before it: root <c>.xml</c> files and each other extension have one default;
    /// an <c>.xml</c> file in a folder and a file without extension have an override each.
    /// </summary>
    public static byte[] ContentTypes(IEnumerable<PackagePart> parts)
    {
        var types = new XElement(ContentTypeNamespace + "Types");
        var extensions = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in parts.Select(part => part.Name))
        {
            var extension = Path.GetExtension(name).TrimStart('.');
            var isXml = string.Equals(extension, "xml", StringComparison.OrdinalIgnoreCase);
            if (extension.Length == 0 || (isXml && name.Contains('/', StringComparison.Ordinal)))
                types.Add(Entry("Override", "application/octet-stream", "PartName", $"/{name}"));
            else if (extensions.Add(extension))
                types.Add(Entry("Default", isXml ? "text/xml" : "application/octet-stream", "Extension", extension));
        }

        return [.. Utf8WithMark.GetPreamble(), .. Utf8WithMark.GetBytes("<?xml version=\"1.0\"?>" + types.ToString(SaveOptions.DisableFormatting))];
    }

    private static XElement Entry(string element, string contentType, string attribute, string value) =>
        new(ContentTypeNamespace + element, new XAttribute("ContentType", contentType), new XAttribute(attribute, value));
}
