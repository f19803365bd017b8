namespace LocalDataverse.Engine.Metadata;

/// <summary>A cloud flow as a solution brings it; the local environment keeps it and runs none. <paramref name="Definition"/> is its JSON.</summary>
public sealed record FlowMetadata(Guid Id, string Name, string Description, string Definition);
