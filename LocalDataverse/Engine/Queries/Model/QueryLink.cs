using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Queries.Model;

/// <summary>How a linked table hangs on its parent: <paramref name="To"/> of the linked row equals <paramref name="From"/> of the parent's.</summary>
internal sealed record QueryLink(QuerySource Parent, ColumnMetadata From, ColumnMetadata To, LinkKind Kind);
