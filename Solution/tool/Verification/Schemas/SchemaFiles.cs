using System.Xml;
using System.Xml.Schema;

namespace Dynamics.Loyalty.SolutionTool.Verification.Schemas;

/// <summary>Loads Microsoft's schema files as one set.</summary>
public static class SchemaFiles
{
    private const string MainFile = "CustomizationsSolution.xsd";

    /// <summary>Compiles the set in a folder.</summary>
    /// <exception cref="Source.SolutionFault">SOL-XSD: the folder does not hold the schema files.</exception>
    public static XmlSchemaSet Load(string folder)
    {
        var main = Path.Combine(folder, MainFile);
        if (!File.Exists(main))
            throw new Source.SolutionFault("SOL-XSD", new Source.SourceLocation(main), "The schema files are not in this folder: name the one that has this file.");
        var schemas = new XmlSchemaSet { XmlResolver = new CaseBlindResolver() };
        using var reader = XmlReader.Create(main, new XmlReaderSettings { XmlResolver = null });
        schemas.Add(null, reader);
        schemas.Compile();
        return schemas;
    }

    // The set includes "Fetch.xsd"; the file is named "fetch.xsd".
    private sealed class CaseBlindResolver : XmlUrlResolver
    {
        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            var folder = Path.GetDirectoryName(absoluteUri.LocalPath)!;
            var file = Directory.EnumerateFiles(folder)
                .First(path => string.Equals(Path.GetFileName(path), Path.GetFileName(absoluteUri.LocalPath), StringComparison.OrdinalIgnoreCase));
            return base.GetEntity(new Uri(file), role, ofObjectToReturn);
        }
    }
}
