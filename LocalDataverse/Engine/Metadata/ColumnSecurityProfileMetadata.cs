namespace LocalDataverse.Engine.Metadata;

/// <summary>A field security profile; its members are data.</summary>
public sealed record ColumnSecurityProfileMetadata(Guid Id, string Name, IReadOnlyList<ColumnPermission> Permissions);
