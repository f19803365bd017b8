using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Engine.Storage.Sql;

/// <summary>What SQLite lacks and the platform's queries need, registered on every connection.</summary>
internal static class SqlFunctions
{
    /// <summary>platform_like(text, pattern): 1, 0, or null for a null text.</summary>
    public const string Like = "platform_like";

    /// <summary>date_part(part, seconds, zone): the calendar part of an instant; zone null for values without zone.</summary>
    public const string DatePart = "date_part";

    /// <summary>decimal_sum(digits): the exact sum of the values that are not null, or null.</summary>
    public const string DecimalSum = "decimal_sum";

    /// <summary>decimal_avg(digits): the mean of the values that are not null, or null.</summary>
    public const string DecimalAverage = "decimal_avg";

    // Patterns come from queries, so their number is bounded: past it the cache starts again.
    private const int MaxPatterns = 500;
    private static readonly ConcurrentDictionary<string, LikePattern> Patterns = new(StringComparer.Ordinal);

    /// <summary>Registers collations, functions and aggregates.</summary>
    public static void Register(SqliteConnection connection)
    {
        connection.CreateCollation(SqlType.TextCollation, TextCollation.Compare);
        connection.CreateCollation(SqlType.DecimalCollation, (left, right) => ParseDecimal(left).CompareTo(ParseDecimal(right)));
        connection.CreateFunction<string?, string, bool?>(Like, (text, pattern) => text is null ? null : Pattern(pattern).Matches(text), isDeterministic: true);
        connection.CreateFunction<string, long?, string?, long?>(
            DatePart, (part, seconds, zone) => seconds is { } at ? CalendarPart.Of(part, at, zone) : null, isDeterministic: true);
        connection.CreateAggregate<string?, DecimalTotal, string?>(
            DecimalSum, default, (total, value) => total.Add(value), total => total.Sum, isDeterministic: true);
        connection.CreateAggregate<string?, DecimalTotal, string?>(
            DecimalAverage, default, (total, value) => total.Add(value), total => total.Average, isDeterministic: true);
    }

    private static decimal ParseDecimal(string digits) => decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static LikePattern Pattern(string pattern)
    {
        if (Patterns.Count >= MaxPatterns)
        {
            Patterns.Clear();
        }

        return Patterns.GetOrAdd(pattern, p => new LikePattern(p));
    }

    private readonly record struct DecimalTotal(decimal Total, long Count)
    {
        public string? Sum => Count == 0 ? null : Total.ToString(CultureInfo.InvariantCulture);

        public string? Average => Count == 0 ? null : (Total / Count).ToString(CultureInfo.InvariantCulture);

        public DecimalTotal Add(string? value) => value is null ? this : new(Total + ParseDecimal(value), Count + 1);
    }
}
