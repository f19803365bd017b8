using System.IO.Compression;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Import;

/// <summary>A solution zip, opened: its two XML files and the payload beside them.</summary>
internal sealed class SolutionPackage
{
    private static readonly string[] RequiredParts = ["solution.xml", "customizations.xml", "[Content_Types].xml"];
    private readonly Dictionary<string, byte[]> _parts;

    private SolutionPackage(Dictionary<string, byte[]> parts)
    {
        _parts = parts;
        Manifest = SolutionManifest.Read(SolutionXml.Parse("solution.xml", parts["solution.xml"]));
        Customizations = SolutionXml.Parse("customizations.xml", parts["customizations.xml"]);
    }

    public SolutionManifest Manifest { get; }

    public XElement Customizations { get; }

    /// <summary>Reads a zip; faults when it is no zip or one of the three root files is missing.</summary>
    public static SolutionPackage Open(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var parts = zip.Entries.Where(e => e.Name.Length > 0).ToDictionary(e => e.FullName, Read, StringComparer.OrdinalIgnoreCase);
            if (RequiredParts.FirstOrDefault(p => !parts.ContainsKey(p)) is { } missing)
                throw SolutionXml.Invalid($"the compressed file must contain {missing} at its root. Pack the solution again; do not zip the folder itself.");
            return new SolutionPackage(parts);
        }
        catch (InvalidDataException)
        {
            throw SolutionXml.Invalid("it is not a zip file. Choose the zip that was exported or packed.");
        }
    }

    /// <summary>The payload a component names, e.g. <c>/WebResources/x</c>.</summary>
    public byte[] Payload(XElement owner, string fileName) =>
        _parts.TryGetValue(fileName.TrimStart('/'), out var content) ? content : throw SolutionXml.InvalidAt(owner, $"the file {fileName} is not in the zip");

    /// <summary>Raw component files, e.g. <c>customapis/loy_X/customapi.xml</c>, in path order.</summary>
    public IEnumerable<(string Path, XElement Root)> RawParts(string folder, string fileName) =>
        _parts.Where(p => p.Key.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase) && p.Key.EndsWith("/" + fileName, StringComparison.OrdinalIgnoreCase))
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => (p.Key, SolutionXml.Parse(p.Key, p.Value)));

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
