using System.Security.Cryptography;
using System.Text;

namespace Dynamics.Loyalty.SolutionTool.ReferenceData;

/// <summary>Ids made of names.</summary>
public static class NamedId
{
    private static readonly Guid Space = new("7c1d6a0e-52f4-4c0f-9f0b-6a2b8d1e4f35");

    /// <summary>The id of a name: a UUID of version 8 (RFC 9562) over its SHA-256, in a name space of our own.</summary>
    public static Guid Of(string name)
    {
        var bytes = SHA256.HashData([.. Space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)])[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
