namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Patterns of the like operator.</summary>
internal static class LikePattern
{
    /// <summary>A text that matches only itself: wildcards in brackets, as SQL Server and the platform write them.</summary>
    public static string Escape(string text) =>
        text.Replace("[", "[[]", StringComparison.Ordinal)
            .Replace("%", "[%]", StringComparison.Ordinal)
            .Replace("_", "[_]", StringComparison.Ordinal);
}
