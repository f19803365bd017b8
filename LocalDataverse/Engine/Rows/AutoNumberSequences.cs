using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Rows;

/// <summary>
/// Autonumber columns: <c>{SEQNUM:n}</c>, <c>{RANDSTRING:n}</c>, <c>{DATETIMEUTC:format}</c>. A number once given is not
/// given again while the environment is open; a rollback leaves a gap, as on the platform.
/// </summary>
internal sealed partial class AutoNumberSequences
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private readonly ConcurrentDictionary<(string Table, string Column), Sequence> _sequences = [];

    /// <summary>The next value of a column.</summary>
    public string Next(Operation operation, ColumnMetadata column)
    {
        var sequence = _sequences.GetOrAdd(
            (operation.RequiredTable.LogicalName, column.LogicalName),
            _ => new Sequence(() => LastUsed(operation, column)));
        return Token().Replace(column.AutoNumberFormat, match => (match.Groups["kind"].Value, match.Groups["argument"].Value) switch
        {
            ("SEQNUM", var digits) => sequence.Next().ToString("D" + digits, CultureInfo.InvariantCulture),
            ("RANDSTRING", var length) => RandomNumberGenerator.GetString(Letters, int.Parse(length, CultureInfo.InvariantCulture)),
            (_, var format) => operation.StartedOn.ToString(format, CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Forgets every counter: the rows, or the formats, are no longer those they were read from.</summary>
    public void Forget() => _sequences.Clear();

    /// <summary>The highest number among the rows that are there.</summary>
    private static long LastUsed(Operation operation, ColumnMetadata column)
    {
        var pattern = new Regex(Pattern(column.AutoNumberFormat), RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));
        var query = new QueryExpression(operation.RequiredTable.LogicalName) { ColumnSet = new ColumnSet(column.LogicalName) };
        return AllPages.Of(operation.Reader, query, operation.Scope.AsSystem)
            .Select(row => pattern.Match(row.GetAttributeValue<string>(column.LogicalName) ?? "").Groups["number"])
            .Where(group => group.Success && long.TryParse(group.Value, CultureInfo.InvariantCulture, out _))
            .Select(group => long.Parse(group.Value, CultureInfo.InvariantCulture))
            .DefaultIfEmpty(0)
            .Max();
    }

    private static string Pattern(string format)
    {
        var text = new System.Text.StringBuilder("^");
        var last = 0;
        foreach (Match match in Token().Matches(format))
        {
            text.Append(Regex.Escape(format[last..match.Index])).Append(match.Groups["kind"].Value == "SEQNUM" ? "(?<number>[0-9]+)" : ".+");
            last = match.Index + match.Length;
        }

        return text.Append(Regex.Escape(format[last..])).Append('$').ToString();
    }

    [GeneratedRegex(@"\{(?<kind>SEQNUM|RANDSTRING|DATETIMEUTC):(?<argument>[^}]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    private sealed class Sequence(Func<long> readLast)
    {
        private readonly Lock _lock = new();
        private long? _last;

        public long Next()
        {
            lock (_lock)
            {
                _last = (_last ?? readLast()) + 1;
                return _last.Value;
            }
        }
    }
}
