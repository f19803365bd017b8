using System.Security.Cryptography;
using LocalDataverse.Engine.Import;
using LocalDataverse.Engine.Metadata;

namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>Reads each zip once: a host that starts again after it was killed would spend most of its time with that.</summary>
internal sealed class KnownSolutions : ISolutionImporter
{
    private readonly SolutionImporter _importer = new();
    private readonly Dictionary<(MetadataCatalog Below, string Zip), MetadataCatalog> _known = [];

    /// <inheritdoc/>
    public MetadataCatalog Import(MetadataCatalog current, Stream zip)
    {
        using var content = new MemoryStream();
        zip.CopyTo(content);
        content.Position = 0;
        var key = (current, Convert.ToHexString(SHA256.HashData(content.ToArray())));
        if (!_known.TryGetValue(key, out var catalog))
            _known[key] = catalog = _importer.Import(current, content);
        return catalog;
    }
}
