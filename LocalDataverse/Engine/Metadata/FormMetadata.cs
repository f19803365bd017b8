namespace LocalDataverse.Engine.Metadata;

/// <summary>A form. <paramref name="Type"/> is the folder word: main, quick, quickCreate, card; <paramref name="FormXml"/> the <c>form</c> element; <paramref name="RoleIds"/> empty means everyone.</summary>
public sealed record FormMetadata(
    Guid Id, string Table, string Type, Labels Name, Labels Description, string FormXml, int Order, bool IsFallback, IReadOnlyList<Guid> RoleIds);
