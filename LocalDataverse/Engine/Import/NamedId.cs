using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.Engine.Import;

/// <summary>An id for a component whose file carries none: the same name gives the same id in every run.</summary>
internal static class NamedId
{
    public static Guid Of(string kind, string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(kind + "/" + name)).AsSpan(0, 16));
}
