using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Reads a query to its end, page by page.</summary>
internal static class Pages
{
    /// <summary>All rows of a query that has no page of its own.</summary>
    public static IEnumerable<Entity> All(RequestContext context, QueryExpression query)
    {
        query.PageInfo.Count = Http.Preferences.LargestPage;
        query.PageInfo.PageNumber = 1;
        while (true)
        {
            var page = context.Find(query);
            foreach (var row in page.Entities) yield return row;
            if (!page.MoreRecords) yield break;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
