using System.Text;

namespace LocalDataverse.Engine.Storage.Sql;

/// <summary>
/// A LIKE pattern as SQL Server reads it: % any text, _ one character, [a-f] or [^abc] one of a set, [%] the character itself.
/// Case and accents do not count, as in <see cref="TextCollation"/>.
/// </summary>
internal sealed class LikePattern
{
    private readonly List<Part> _parts;

    /// <summary>Reads a pattern. A bracket that is never closed matches nothing, as in SQL Server.</summary>
    public LikePattern(string pattern) => _parts = Parse(Fold(pattern));

    /// <summary>Whether a text matches as a whole.</summary>
    public bool Matches(string text)
    {
        var folded = Fold(text);
        int part = 0, at = 0, starPart = -1, starAt = 0;
        while (at < folded.Length)
        {
            if (part < _parts.Count && _parts[part].IsAnyText)
            {
                starPart = part++;
                starAt = at;
            }
            else if (part < _parts.Count && _parts[part].Matches(folded[at]))
            {
                part++;
                at++;
            }
            else if (starPart >= 0)
            {
                part = starPart + 1;
                at = ++starAt;
            }
            else
            {
                return false;
            }
        }

        return _parts.Skip(part).All(p => p.IsAnyText);
    }

    // Final spaces count in LIKE, unlike in comparisons: they are kept while the rest is folded.
    private static string Fold(string text)
    {
        var trimmed = text.TrimEnd(' ');
        return TextCollation.Fold(trimmed) + new string(' ', text.Length - trimmed.Length);
    }

    private static List<Part> Parse(string pattern)
    {
        var parts = new List<Part>();
        for (var i = 0; i < pattern.Length; i++)
        {
            var close = pattern[i] == '[' ? pattern.IndexOf(']', i + 1) : -1;
            if (pattern[i] == '[')
            {
                parts.Add(Part.Set(close < 0 ? "" : pattern[(i + 1)..close]));
                i = close < 0 ? pattern.Length : close;
            }
            else
            {
                parts.Add(new Part(pattern[i] switch { '%' => Kind.AnyText, '_' => Kind.AnyOne, _ => Kind.One }, pattern[i].ToString()));
            }
        }

        return parts;
    }

    private enum Kind
    {
        AnyText,
        AnyOne,
        One,
        OneOf,
        NoneOf,
    }

    private sealed record Part(Kind Kind, string Characters)
    {
        public bool IsAnyText => Kind == Kind.AnyText;

        public static Part Set(string content) =>
            content.StartsWith('^') ? new Part(Kind.NoneOf, Expand(content[1..])) : new Part(Kind.OneOf, Expand(content));

        public bool Matches(char c) => Kind switch
        {
            Kind.AnyOne => true,
            Kind.One => Characters[0] == c,
            Kind.OneOf => Characters.Contains(c, StringComparison.Ordinal),
            Kind.NoneOf => !Characters.Contains(c, StringComparison.Ordinal),
            _ => false,
        };

        private static string Expand(string content)
        {
            var expanded = new StringBuilder();
            for (var i = 0; i < content.Length; i++)
            {
                if (i + 2 < content.Length && content[i + 1] == '-')
                {
                    for (var c = content[i]; c <= content[i + 2]; c++)
                    {
                        expanded.Append(c);
                    }

                    i += 2;
                }
                else
                {
                    expanded.Append(content[i]);
                }
            }

            return expanded.ToString();
        }
    }
}
