namespace LocalDataverse.Engine.Metadata;

/// <summary>A model-driven app: what it lists and which roles open it. Component type 1 is named by table, the others by id.</summary>
public sealed record AppMetadata(
    string UniqueName, Labels Name, Labels Description, IReadOnlyList<(int Type, string SchemaNameOrId)> Components, IReadOnlyList<Guid> RoleIds);
