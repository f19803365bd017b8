using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>How the readers take values out of a solution's XML: a missing or malformed one is refused with its place.</summary>
internal static class SolutionXml
{
    public static XElement Parse(string part, byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content);
            return XDocument.Load(stream, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException e)
        {
            throw Invalid($"{part} is not well-formed XML: {e.Message} Mend the file and pack the solution again.");
        }
    }

    public static Exception Invalid(string message) => Fault.Of(ErrorCode.ImportFileInvalid, "The solution file is invalid: " + message);

    public static Exception InvalidAt(XObject place, string message) => Invalid($"{message} (line {((IXmlLineInfo)place).LineNumber})");

    public static string? Text(this XElement element, string child)
    {
        var text = element.Element(child)?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    public static string Required(this XElement element, string child) =>
        element.Text(child) ?? throw InvalidAt(element, $"<{element.Name.LocalName}> has no <{child}>");

    public static string RequiredAttribute(this XElement element, string name) =>
        element.Attribute(name)?.Value is { Length: > 0 } value ? value : throw InvalidAt(element, $"<{element.Name.LocalName}> has no attribute {name}");

    public static bool Flag(this XElement element, string child, bool missing = false) =>
        element.Text(child) is { } text ? text is "1" or "true" or "True" : missing;

    public static int? Number(this XElement element, string child) =>
        element.Text(child) is { } text
            ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
                : throw InvalidAt(element.Element(child)!, $"<{child}> is not a whole number: {text}")
            : null;

    public static decimal? Decimal(this XElement element, string child) =>
        element.Text(child) is { } text
            ? decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
                : throw InvalidAt(element.Element(child)!, $"<{child}> is not a number: {text}")
            : null;

    public static Guid Id(this XElement element, string text) =>
        Guid.TryParse(text, out var id) ? id : throw InvalidAt(element, $"not a GUID: {text}");

    /// <summary>Labels as <c>container/item[@description, @languagecode]</c>.</summary>
    public static Labels Labels(this XElement element, string container, string item)
    {
        var texts = new Dictionary<int, string>();
        foreach (var label in element.Element(container)?.Elements(item) ?? [])
            texts[int.Parse(label.RequiredAttribute("languagecode"), CultureInfo.InvariantCulture)] = label.Attribute("description")?.Value ?? "";
        return new Labels(texts);
    }
}
