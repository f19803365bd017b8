namespace LocalDataverse.Engine.Metadata;

/// <summary>A saved view. <paramref name="QueryType"/>: 0 public, 1 advanced find, 2 associated, 4 quick find, 64 lookup.</summary>
public sealed record ViewMetadata(
    Guid Id, string Table, Labels Name, Labels Description, int QueryType, bool IsDefault, bool IsQuickFind, string FetchXml, string LayoutXml);
