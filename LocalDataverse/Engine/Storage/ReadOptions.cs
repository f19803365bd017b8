namespace LocalDataverse.Engine.Storage;

/// <summary>How rows are read: under whose rights, and in which language formatted values are written.</summary>
/// <param name="Scopes">What may be seen.</param>
/// <param name="Language">LCID of formatted values.</param>
/// <param name="TimeZone">Zone of formatted instants.</param>
public sealed record ReadOptions(IReadScopes Scopes, int Language, TimeZoneInfo TimeZone);
