namespace LocalDataverse.Engine.Metadata;

/// <summary>What members of a field security profile may do with one secured column.</summary>
public sealed record ColumnPermission(string Table, string Column, bool CanRead, bool CanCreate, bool CanUpdate);
