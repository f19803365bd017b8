using LocalDataverse.Engine.Queries.Model;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Queries.Parsing;

/// <summary>Reads which rows of the result are wanted, under the platform's limits.</summary>
internal static class PageRequest
{
    // Pages beyond this row need a cookie.
    private const int MaxSimplePagingRow = 50_000;

    /// <summary>Takes over top or page. Faults: both together, more than 5,000 rows, a page far out without cookie.</summary>
    public static void Apply(SelectQuery query, int? top, PagingInfo? page)
    {
        if (top is not null && (page is { PageNumber: > 0 } or { Count: > 0 }))
        {
            throw QueryFault.Invalid("The Top.Count can't be specified with pagingInfo. Use one of them.");
        }

        CheckSize(top, "top");
        query.Top = top;
        if (page is null)
        {
            return;
        }

        CheckSize(page.Count == 0 ? null : page.Count, "page size");
        query.PageSize = page.Count == 0 ? SelectQuery.MaxPage : page.Count;
        query.PageNumber = Math.Max(1, page.PageNumber);
        query.PagingCookie = string.IsNullOrEmpty(page.PagingCookie) ? null : page.PagingCookie;
        query.ReturnsTotal = page.ReturnTotalRecordCount;
        if (query.PagingCookie is null && (long)(query.PageNumber - 1) * query.PageSize >= MaxSimplePagingRow)
        {
            throw QueryFault.Invalid("Paging cookie is required when trying to retrieve a set of records on any high pages. Pass the cookie of the page before.");
        }
    }

    private static void CheckSize(int? size, string name)
    {
        if (size is < 1 or > SelectQuery.MaxPage)
        {
            throw QueryFault.Invalid($"The {name} must be from 1 to {SelectQuery.MaxPage}. Ask for more rows page by page.");
        }
    }
}
