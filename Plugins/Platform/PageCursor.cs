using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Where a query that is read page by page goes on, as text that a caller keeps between two calls.</summary>
internal sealed class PageCursor
{
    private const char Separator = '|';
    private readonly int _page;
    private readonly string? _cookie;

    private PageCursor(int page, string? cookie)
    {
        _page = page;
        _cookie = cookie;
    }

    /// <summary>The first page.</summary>
    public static PageCursor Start { get; } = new(1, cookie: null);

    /// <summary>Pages before this one.</summary>
    public int PagesBefore => _page - 1;

    /// <summary>Reads what <see cref="ToString"/> wrote; the start for no text, null for a text that is no cursor.</summary>
    public static PageCursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return Start;
        var parts = text!.Split([Separator], 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 1
            ? new PageCursor(page, parts[1])
            : null;
    }

    /// <summary>How to ask for this page and the number of all rows.</summary>
    /// <param name="rows">Rows of a page; the same for every page of a query.</param>
    public PagingInfo Ask(int rows) => new() { Count = rows, PageNumber = _page, PagingCookie = _cookie, ReturnTotalRecordCount = true };

    /// <summary>The page after this one.</summary>
    public PageCursor After(EntityCollection page) => new(_page + 1, page.PagingCookie);

    /// <inheritdoc/>
    public override string ToString() => _page.ToString(CultureInfo.InvariantCulture) + Separator + _cookie;
}
