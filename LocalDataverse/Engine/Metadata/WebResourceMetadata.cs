namespace LocalDataverse.Engine.Metadata;

/// <summary>A web resource. <paramref name="Type"/>: 1 html, 2 css, 3 js, 4 xml, 5 png, 6 jpg, 7 gif, 9 xsl, 10 ico, 11 svg, 12 resx.</summary>
public sealed record WebResourceMetadata(Guid Id, string Name, string DisplayName, int Type, int? Language, byte[] Content);
