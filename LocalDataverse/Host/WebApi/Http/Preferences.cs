using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace LocalDataverse.Host.WebApi.Http;

/// <summary>What a client asks for in the Prefer header.</summary>
/// <param name="ReturnRepresentation">return=representation: writes answer with the row.</param>
/// <param name="Annotations">Patterns of odata.include-annotations, in order; a leading minus excludes.</param>
/// <param name="MaxPageSize">odata.maxpagesize: 1 to 5,000 rows a page; null when not asked for.</param>
/// <param name="ContinueOnError">odata.continue-on-error: a batch goes on after a failed part.</param>
internal sealed record Preferences(bool ReturnRepresentation, IReadOnlyList<string> Annotations, int? MaxPageSize, bool ContinueOnError)
{
    /// <summary>Largest page that the platform gives.</summary>
    public const int LargestPage = 5000;

    /// <summary>Reads the header; what it does not know it ignores, as the standard asks.</summary>
    public static Preferences Parse(StringValues header)
    {
        var result = new Preferences(false, [], null, false);
        foreach (var (name, value) in Items(header.ToString()))
        {
            result = name switch
            {
                "return" => result with { ReturnRepresentation = string.Equals(value, "representation", StringComparison.OrdinalIgnoreCase) },
                "odata.include-annotations" => result with { Annotations = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) },
                "odata.maxpagesize" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
                    => result with { MaxPageSize = Math.Min(size, LargestPage) },
                "odata.continue-on-error" => result with { ContinueOnError = !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase) },
                _ => result,
            };
        }
        return result;
    }

    /// <summary>Whether an annotation, e.g. OData.Community.Display.V1.FormattedValue, is asked for.</summary>
    public bool Includes(string annotation)
    {
        var included = false;
        foreach (var pattern in Annotations)
        {
            var excludes = pattern.StartsWith('-');
            if (Matches(excludes ? pattern[1..] : pattern, annotation)) included = !excludes;
        }
        return included;
    }

    private static bool Matches(string pattern, string annotation) => pattern.EndsWith('*')
        ? annotation.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
        : string.Equals(pattern, annotation, StringComparison.OrdinalIgnoreCase);

    /// <summary>The items between commas and semicolons that are not inside quotes.</summary>
    private static IEnumerable<(string Name, string Value)> Items(string header)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= header.Length; i++)
        {
            if (i < header.Length && header[i] == '"') quoted = !quoted;
            if (i < header.Length && (quoted || header[i] is not (',' or ';'))) continue;
            var parts = header[start..i].Split('=', 2, StringSplitOptions.TrimEntries);
            yield return (parts[0].ToLowerInvariant(), parts.Length == 2 ? parts[1].Trim('"') : "");
            start = i + 1;
        }
    }
}
