namespace LocalDataverse.Host.App;

/// <summary>Names of enumeration values as the shell's contract writes them.</summary>
internal static class Words
{
    /// <summary>With a small first letter.</summary>
    public static string Camel(string name) => string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
}
