using System.Globalization;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>A place between two pages of a query, as a text that a caller hands back: the page number and the platform's paging cookie.</summary>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="Cookie">The platform's paging cookie; null on the first page.</param>
internal sealed record PageCursor(int Number, string? Cookie)
{
    /// <summary>Rows of one page: few enough to write every one of them well within the time of a message.</summary>
    public const int Rows = 200;

    private const char Separator = '|';

    /// <summary>The first page.</summary>
    public static readonly PageCursor Start = new(1, Cookie: null);

    /// <summary>Rows on the pages before.</summary>
    public int RowsBefore => (Number - 1) * Rows;

    /// <summary>Reads what <see cref="ToString"/> wrote; empty is the start, null is returned for anything else.</summary>
    public static PageCursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return Start;
        var parts = text!.Split([Separator], 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1
            ? new PageCursor(number, parts[1])
            : null;
    }

    /// <summary>The page after this one.</summary>
    public PageCursor Next(string cookie) => new(Number + 1, cookie);

    /// <summary>The page as the platform wants it.</summary>
    public PagingInfo ToPage() => new() { PageNumber = Number, Count = Rows, PagingCookie = Cookie, ReturnTotalRecordCount = true };

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture) + Separator + Cookie;
}
