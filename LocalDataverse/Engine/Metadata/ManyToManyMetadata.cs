namespace LocalDataverse.Engine.Metadata;

/// <summary>A many-to-many relationship and its intersect table.</summary>
public sealed record ManyToManyMetadata(
    string Name,
    string FirstTable,
    string FirstColumn,
    string FirstNavigation,
    string SecondTable,
    string SecondColumn,
    string SecondNavigation,
    string IntersectTable);
