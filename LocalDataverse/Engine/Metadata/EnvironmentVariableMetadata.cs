namespace LocalDataverse.Engine.Metadata;

/// <summary>An environment variable definition; its value, if set, is a row of environmentvariablevalue.</summary>
public sealed record EnvironmentVariableMetadata(Guid Id, string SchemaName, Labels DisplayName, Labels Description, int Type, string? DefaultValue);
