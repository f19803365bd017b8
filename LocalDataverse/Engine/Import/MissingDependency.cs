namespace LocalDataverse.Engine.Import;

/// <summary>Something that must be in the environment before the solution: component type, its name or id, and the solution that brings it.</summary>
internal sealed record MissingDependency(int Type, string Name, string DisplayName, string Solution);
