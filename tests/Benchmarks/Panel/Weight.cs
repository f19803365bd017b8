using System.IO.Compression;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>Bytes as they are, and as gzip sends them.</summary>
internal sealed record Weight(int Raw, int Gzip)
{
    /// <summary>Weighs.</summary>
    public static Weight Of(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(content);
        return new Weight(content.Length, (int)packed.Length);
    }
}
