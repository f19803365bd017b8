using System.Globalization;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;

namespace LocalDataverse.Engine.Queries.Parsing;

/// <summary>Resolves the names of one query: tables, columns, aliases. Counts links and conditions against the platform's limits.</summary>
internal sealed class QueryNames(MetadataCatalog catalog)
{
    private const int MaxLinks = 15;
    private const int MaxConditions = 500;
    private readonly Dictionary<string, QuerySource> _byAlias = new(StringComparer.Ordinal);
    private int _sources;
    private int _conditions;

    /// <summary>The root of the query.</summary>
    public QuerySource Root(string? table) => new() { Table = Table(table), SqlAlias = NextSqlAlias() };

    /// <summary>A linked table. Without alias it gets the platform's: its name and a number. Faults past 15 links.</summary>
    public QuerySource Link(QuerySource parent, string? table, string? from, string? to, string? alias, LinkKind kind)
    {
        if (_sources > MaxLinks)
        {
            throw Fault.Of(
                ErrorCode.LinkEntityLimitExceeded, $"A query may have {MaxLinks} links. Remove some, or ask in two queries.");
        }

        CountCondition();
        var linked = Table(table);
        var source = new QuerySource
        {
            Table = linked,
            SqlAlias = NextSqlAlias(),
            Alias = string.IsNullOrEmpty(alias) ? string.Create(CultureInfo.InvariantCulture, $"{linked.LogicalName}{_sources - 1}") : alias,
            Link = new QueryLink(parent, Column(parent, from), Column(linked, to), kind),
        };
        if (!_byAlias.TryAdd(source.Alias, source))
        {
            throw QueryFault.Invalid($"Two links have the alias '{source.Alias}'. Give each link its own alias.");
        }

        return source;
    }

    /// <summary>The linked table that an alias (or a table name) means; <paramref name="owner"/> when it means none.</summary>
    public QuerySource Source(QuerySource owner, string? alias)
    {
        if (string.IsNullOrEmpty(alias))
        {
            return owner;
        }

        if (_byAlias.TryGetValue(alias, out var named))
        {
            return named;
        }

        var ofTable = _byAlias.Values.Where(s => string.Equals(s.Table.LogicalName, alias, StringComparison.Ordinal)).ToList();
        return ofTable.Count == 1 ? ofTable[0]
            : string.Equals(owner.Table.LogicalName, alias, StringComparison.Ordinal) ? owner
            : throw QueryFault.Invalid($"No link has the alias '{alias}'.{Suggestion.Among(_byAlias.Keys, alias)} Name the alias of a link of this query.");
    }

    /// <summary>A column of a source's table.</summary>
    public static ColumnMetadata Column(QuerySource source, string? name) => Column(source.Table, name);

    /// <summary>Counts a condition. Faults past 500 conditions and links.</summary>
    public void CountCondition()
    {
        if (++_conditions > MaxConditions)
        {
            throw Fault.Of(
                ErrorCode.ConditionLimitExceeded, $"A query may have {MaxConditions} conditions and links in all. Use the operator 'in' for lists of values.");
        }
    }

    private static ColumnMetadata Column(TableMetadata table, string? name) =>
        (name is null ? null : table.Find(name)) ?? throw QueryFault.NoColumn(table, name);

    private TableMetadata Table(string? name) => (name is null ? null : catalog.FindTable(name)) ?? throw QueryFault.NoTable(catalog, name);

    private string NextSqlAlias() => string.Create(CultureInfo.InvariantCulture, $"t{_sources++}");
}
