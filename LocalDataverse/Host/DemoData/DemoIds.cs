using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.Host.DemoData;

/// <summary>Ids of demo rows: the same for the same key in every run.</summary>
internal static class DemoIds
{
    /// <summary>The id of a key.</summary>
    public static Guid Of(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("dynamics.loyalty/demo/" + key));
        // Version 8 of RFC 9562: an id whose bits are the maker's own, here a hash of the key.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
