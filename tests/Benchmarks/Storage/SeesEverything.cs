using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace Dynamics.Loyalty.Benchmarks.Storage;

/// <summary>A caller without limits: the store is measured, not the rights.</summary>
internal sealed class SeesEverything : IReadScopes
{
    public ReadScope For(TableMetadata table) => ReadScope.All;

    public bool MayRead(TableMetadata table, ColumnMetadata column) => true;
}
