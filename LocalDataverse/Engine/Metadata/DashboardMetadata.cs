namespace LocalDataverse.Engine.Metadata;

/// <summary>A dashboard of the organization.</summary>
public sealed record DashboardMetadata(Guid Id, Labels Name, string FormXml);
