namespace LocalDataverse.Engine.Metadata;

/// <summary>An alternate key: these columns together are unique.</summary>
public sealed record KeyMetadata(string LogicalName, string SchemaName, Labels DisplayName, IReadOnlyList<string> Columns);
