using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification;

/// <summary>Tables, columns and relationships of several solutions together.</summary>
public sealed class SchemaCatalog
{
    // Never in a solution's source, yet on every table.
    private const string RowVersion = "versionnumber";

    private readonly Dictionary<string, Dictionary<string, ColumnSource>> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableSource> _tables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _choices;
    private readonly HashSet<string> _intersects;

    /// <summary>Joins solutions; where two describe a table, the one that owns it counts as its description.</summary>
    public SchemaCatalog(IReadOnlyList<SolutionModel> solutions)
    {
        foreach (var table in solutions.SelectMany(solution => solution.Tables))
        {
            if (!_columns.TryGetValue(table.LogicalName, out var columns))
                _columns[table.LogicalName] = columns = new Dictionary<string, ColumnSource>(StringComparer.Ordinal);
            foreach (var column in table.Columns)
                columns.TryAdd(column.LogicalName, column);
            if (table.IsOwn)
                _tables[table.LogicalName] = table;
        }

        Relationships = [.. solutions.SelectMany(solution => solution.Relationships)];
        _choices = new HashSet<string>(solutions.SelectMany(solution => solution.Choices).Select(choice => choice.Name), StringComparer.Ordinal);
        _intersects = new HashSet<string>(
            Relationships.Select(relationship => relationship.Element.Element("IntersectEntityName")?.Value).OfType<string>(), StringComparer.Ordinal);
    }

    /// <summary>Every relationship.</summary>
    public IReadOnlyList<RelationshipSource> Relationships { get; }

    /// <summary>Every table that has a description.</summary>
    public IEnumerable<TableSource> Tables => _tables.Values;

    /// <summary>Whether a table exists, by logical name.</summary>
    public bool HasTable(string table) => _tables.ContainsKey(table) || _intersects.Contains(table);

    /// <summary>A table's description; null when none of the solutions owns it.</summary>
    public TableSource? Table(string table) => _tables.GetValueOrDefault(table);

    /// <summary>A column; null when the table has none of that logical name.</summary>
    public ColumnSource? Column(string table, string column) => _columns.GetValueOrDefault(table)?.GetValueOrDefault(column);

    /// <summary>Whether a query may name the column. The columns of an intersect table are not described, so any is taken.</summary>
    public bool HasColumn(string table, string column) =>
        column == RowVersion || _intersects.Contains(table) || Column(table, column) is not null;

    /// <summary>Whether a global choice exists, by its exact name.</summary>
    public bool HasChoice(string name) => _choices.Contains(name);
}
