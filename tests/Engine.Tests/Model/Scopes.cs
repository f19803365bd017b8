using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Tests.Model;

/// <summary>A caller who sees what a test says: everything unless a table is narrowed.</summary>
internal sealed class Scopes : IReadScopes
{
    private readonly Dictionary<string, ReadScope> _narrowed = new(StringComparer.Ordinal);

    public bool ReadsSecured { get; init; } = true;

    public Scopes Narrow(string table, ReadScope scope)
    {
        _narrowed[table] = scope;
        return this;
    }

    public ReadScope For(TableMetadata table) => _narrowed.GetValueOrDefault(table.LogicalName, ReadScope.All);

    public bool MayRead(TableMetadata table, ColumnMetadata column) => ReadsSecured;
}
