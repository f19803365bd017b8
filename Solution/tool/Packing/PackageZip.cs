using System.IO.Compression;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>Turns parts into a zip: the same parts give the same bytes.</summary>
public static class PackageZip
{
    // The earliest instant a zip can hold: a build time would make every package different.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The zip's bytes, entries in the order given.</summary>
    public static byte[] Write(IEnumerable<PackagePart> parts)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                var entry = archive.CreateEntry(part.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = FixedTime;
                entry.ExternalAttributes = 0;
                using var stream = entry.Open();
                stream.Write(part.Content);
            }
        }

        return buffer.ToArray();
    }
}
