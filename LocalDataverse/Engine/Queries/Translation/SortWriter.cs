using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>Turns orders into sort keys: choices by label and lookups by name, unless the caller or the query asks for raw order.</summary>
internal sealed class SortWriter(QueryContext context, SelectQuery query)
{
    /// <summary>
    /// The keys of a query whose results are rows: its orders, then the arrival of every joined table's row, so that the order
    /// is total and each page begins where the one before ended.
    /// </summary>
    public List<SortTerm> OfRows()
    {
        var keys = query.Orders.Select(o => OfColumn(o.Column, o.IsDescending)).ToList();
        if (query.ReturnsRows)
        {
            keys.AddRange(query.Sources.Where(IsJoined).Select(ArrivalOf));
        }

        return keys;
    }

    /// <summary>The key of a column.</summary>
    public SortTerm OfColumn(QueryColumn column, bool isDescending)
    {
        var (source, metadata) = column;
        var raw = context.Column(source, metadata);
        var name = NameOf(source, metadata.LogicalName);
        return metadata switch
        {
            _ when context.Options.IsRawOrder || query.IsRawOrder => new SortTerm(name, raw, metadata.Type, isDescending),
            { IsReference: true } => new SortTerm(
                name, context.ReferenceName(metadata, raw, context.ReferenceType(source, metadata)), ColumnType.Text, isDescending),
            { Type: ColumnType.Choice or ColumnType.State or ColumnType.Status, Choice.Options.Count: > 0 } =>
                new SortTerm(name, LabelRank(metadata.Choice, raw), ColumnType.Integer, isDescending),
            _ => new SortTerm(name, raw, metadata.Type, isDescending),
        };
    }

    private static bool IsJoined(QuerySource source)
    {
        for (var at = source; at.Link is { } link; at = link.Parent)
        {
            if (link.Kind is not (LinkKind.Inner or LinkKind.Outer))
            {
                return false;
            }
        }

        return true;
    }

    private static SortTerm ArrivalOf(QuerySource source) => new(
        NameOf(source, source.Table.PrimaryIdColumn), $"{source.SqlAlias}.{SqlName.Quoted(SqlName.ArrivalColumn)}", ColumnType.BigInteger, IsDescending: false);

    private static string NameOf(QuerySource source, string column) => source.Alias is null ? column : $"{source.Alias}.{column}";

    // The place of each option when sorted by label: numbers compare faster than texts, and the language is fixed per query.
    private string LabelRank(ChoiceMetadata choice, string raw)
    {
        var sorted = choice.Options
            .OrderBy(o => o.Label.In(context.Options.Language), Comparer<string>.Create(TextCollation.Compare))
            .ThenBy(o => o.Value);
        var cases = sorted.Select((option, rank) => string.Create(CultureInfo.InvariantCulture, $"WHEN {option.Value} THEN {rank}"));
        return $"CASE {raw} {string.Join(" ", cases)} END";
    }
}
