namespace LocalDataverse.Engine.Metadata;

/// <summary>A security role: privilege names (prvReadAccount …), compared ignoring case, with their depth.</summary>
public sealed record RoleMetadata(Guid Id, string Name, IReadOnlyDictionary<string, PrivilegeDepth> Privileges);
