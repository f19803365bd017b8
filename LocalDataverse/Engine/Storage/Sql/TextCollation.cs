using System.Globalization;
using System.Text;

namespace LocalDataverse.Engine.Storage.Sql;

/// <summary>
/// Compares texts as an English or French environment does (collation _CI_AI): case and accents do not count, nor do
/// spaces at the end. Order is by code point of the folded text, which agrees with the platform's for letters and digits;
/// the platform orders some punctuation otherwise.
/// Source: Power Platform admin documentation, "Dataverse language collations".
/// </summary>
internal static class TextCollation
{
    /// <summary>Less than, equal to or greater than zero.</summary>
    public static int Compare(string? left, string? right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return 0;
        }

        return left is not null && right is not null && Ascii.IsValid(left) && Ascii.IsValid(right)
            ? CompareAscii(left.AsSpan().TrimEnd(' '), right.AsSpan().TrimEnd(' '))
            : string.CompareOrdinal(Fold(left), Fold(right));
    }

    /// <summary>The text without case, accents and final spaces.</summary>
    public static string Fold(string? text)
    {
        if (text is null)
        {
            return "";
        }

        if (Ascii.IsValid(text))
        {
            return text.TrimEnd(' ').ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static int CompareAscii(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            var difference = char.ToLowerInvariant(left[i]) - char.ToLowerInvariant(right[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return left.Length - right.Length;
    }
}
