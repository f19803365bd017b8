namespace LocalDataverse.Engine.Metadata;

/// <summary>A chart of a table.</summary>
public sealed record ChartMetadata(Guid Id, string Table, Labels Name, string DataXml, string PresentationXml);
