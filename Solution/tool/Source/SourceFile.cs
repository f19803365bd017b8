using System.Xml;

namespace Dynamics.Loyalty.SolutionTool.Source;

/// <summary>One XML file of a source tree, with the line of every element.</summary>
public sealed class SourceFile
{
    private SourceFile(string path, XDocument document)
    {
        Path = path;
        Document = document;
    }

    /// <summary>Path from the tree's root, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The document, without insignificant white space.</summary>
    public XDocument Document { get; }

    /// <summary>The root element.</summary>
    public XElement Root => Document.Root!;

    /// <summary>Reads a file.</summary>
    /// <exception cref="SolutionFault">SOL-XML: the file is not well-formed.</exception>
    public static SourceFile Load(string fullPath, string path)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };
        try
        {
            using var reader = XmlReader.Create(fullPath, settings);
            return new SourceFile(path, XDocument.Load(reader, LoadOptions.SetLineInfo));
        }
        catch (XmlException exception)
        {
            throw new SolutionFault(
                "SOL-XML", new SourceLocation(path, exception.LineNumber), $"Not well-formed XML: {exception.Message}", exception);
        }
    }

    /// <summary>Where an element or attribute of this file stands.</summary>
    public SourceLocation Locate(XObject? node) =>
        new(Path, node is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 1);
}
