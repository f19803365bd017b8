using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Dynamics.Loyalty.Faults.Tests.Store;

/// <summary>
/// A state of the store, comparable with that of another run: ids that rows got at random are replaced by what their
/// rows hold, so that two runs that did the same are equal, line by line.
/// </summary>
internal sealed partial class StoreState : IEquatable<StoreState>
{
    // A row is told by what it holds, then by what the rows that it names hold, and once more.
    private const int Rounds = 3;

    private readonly string _text;

    private StoreState(IReadOnlyList<string> lines)
    {
        Lines = lines;
        _text = string.Join('\n', lines);
    }

    /// <summary>The rows, sorted.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Describes rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="known">Ids that are the same in every run.</param>
    /// <param name="now">The instants of the run, as the store keeps them: which of them it was says nothing.</param>
    public static StoreState Of(IReadOnlyList<StoredRow> rows, IReadOnlySet<string> known, IReadOnlySet<string> now)
    {
        // An activity is two rows, one of its own table and one of all activities, with one id.
        var added = rows.Where(row => !known.Contains(row.Id)).ToLookup(row => row.Id, StringComparer.Ordinal);
        var names = added.ToDictionary(row => row.Key, row => row.First().Table, StringComparer.Ordinal);
        string Text(StoredRow row) => row.Table + " " + Ids().Replace(string.Join(" | ", row.Values.Select(value => Timeless(value, now))), match => NameOf(match.Value));
        string NameOf(string id) => known.Contains(id) ? id : names.GetValueOrDefault(Plain(id), "an id");
        for (var round = 0; round < Rounds; round++)
            names = added.ToDictionary(row => row.Key, row => row.First().Table + "#" + Hash(string.Concat(row.Select(Text))), StringComparer.Ordinal);
        return new StoreState([.. rows.Select(Text).Order(StringComparer.Ordinal)]);
    }

    /// <summary>What this state has and lacks against another, for a failed test's message.</summary>
    public string DifferenceTo(StoreState other) =>
        string.Join('\n', Lines.Except(other.Lines, StringComparer.Ordinal).Select(line => "+ " + line).Concat(other.Lines.Except(Lines, StringComparer.Ordinal).Select(line => "- " + line)));

    /// <inheritdoc/>
    public bool Equals(StoreState? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StoreState);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    private static string Timeless(string value, IReadOnlySet<string> now)
    {
        var end = value.IndexOf('=', StringComparison.Ordinal) + 1;
        return now.Contains(value[end..]) ? value[..end] + "now" : value;
    }

    private static string Plain(string id) => Guid.Parse(id).ToString("D");

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];

    [GeneratedRegex("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}", RegexOptions.NonBacktracking)]
    private static partial Regex Ids();
}
