using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>What a caller may see.</summary>
public interface IReadScopes
{
    /// <summary>The rows of a table that the caller may see.</summary>
    ReadScope For(TableMetadata table);

    /// <summary>Whether the caller may see a secured column; an unreadable one comes back without value.</summary>
    bool MayRead(TableMetadata table, ColumnMetadata column);
}
