namespace LocalDataverse.Engine.Metadata;

/// <summary>A connection that flows need and whoever installs the solution chooses.</summary>
public sealed record ConnectionReferenceMetadata(Guid Id, string LogicalName, string DisplayName, string Description, string ConnectorId);
