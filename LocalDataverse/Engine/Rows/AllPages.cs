using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Rows;

/// <summary>Every row of a query, page after page.</summary>
internal static class AllPages
{
    private const int PageSize = 5000;

    public static IReadOnlyList<Entity> Of(IStoreSession session, QueryExpression query, ReadOptions options)
    {
        var rows = new List<Entity>();
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = PageSize };
        while (true)
        {
            var page = session.Query(query, options);
            rows.AddRange(page.Entities);
            if (!page.MoreRecords)
                return rows;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
