using LocalDataverse.Host.WebApi.Http;

namespace LocalDataverse.Host.WebApi.Payload;

/// <summary>Entity tags: <c>W/"row version"</c>.</summary>
internal static class ETag
{
    /// <summary>The tag of a row version.</summary>
    public static string Write(string version) => $"W/\"{version}\"";

    /// <summary>The row version of a tag.</summary>
    public static string Read(string tag)
    {
        var text = tag.Trim();
        if (text.StartsWith("W/", StringComparison.Ordinal)) text = text[2..];
        return text is ['"', .. var version, '"'] && version.Length > 0
            ? version
            : throw WebApiException.BadQuery($"The entity tag '{tag}' is malformed. Send the @odata.etag of the row as it is, or *.");
    }
}
