namespace LocalDataverse.Engine.Metadata;

/// <summary>The site map of an app; <paramref name="SiteMapXml"/> is the <c>SiteMap</c> element.</summary>
public sealed record SiteMapMetadata(string UniqueName, string SiteMapXml);
