namespace LocalDataverse.Engine.Metadata;

/// <summary>A request parameter or response property. <paramref name="Type"/>: 0 Boolean, 1 DateTime, 2 Decimal, 3 Entity, 4 EntityCollection, 5 EntityReference, 6 Float, 7 Integer, 8 Money, 9 Picklist, 10 String, 11 StringArray, 12 Guid.</summary>
public sealed record CustomApiParameterMetadata(string UniqueName, int Type, bool IsOptional, string? Table);
