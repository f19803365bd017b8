using System.Text.RegularExpressions;

namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Takes the name of somebody out of a text, and leaves everything else in it.</summary>
public sealed class ErasedName
{
    /// <summary>What stands in place of the name: nomen nescio, the same in every language.</summary>
    public const string Replacement = "N. N.";

    /// <summary>Fewest characters of a name: a shorter one stands in too many other words.</summary>
    public const int Shortest = 3;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private readonly Regex _whole;

    private ErasedName(string name) =>
        // Whole words, whatever their case: "Ann" does not stand in "Anne".
        _whole = new Regex($@"(?<![\p{{L}}\p{{M}}\p{{N}}]){Regex.Escape(name)}(?![\p{{L}}\p{{M}}\p{{N}}])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Limit);

    /// <summary>The eraser of a name; null for one that is too short.</summary>
    public static ErasedName? Of(string? name) => name?.Trim() is { Length: >= Shortest } whole ? new ErasedName(whole) : null;

    /// <summary>The text without the name.</summary>
    public string? In(string? text) => text is null ? null : _whole.Replace(text, Replacement);
}
