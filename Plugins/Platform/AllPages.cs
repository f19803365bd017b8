using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Reads a query to its end.</summary>
internal static class AllPages
{
    /// <summary>Every row: one call for as many rows as the platform gives at once (5,000), one more for each further page.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="query">The query; its order must tell every two rows apart, or rows repeat or vanish between pages.</param>
    public static IReadOnlyList<Entity> RetrieveAll(this IOrganizationService service, QueryExpression query) => [.. service.Stream(query)];

    /// <summary>The same rows, of which only one page is held at a time.</summary>
    public static IEnumerable<Entity> Stream(this IOrganizationService service, QueryExpression query)
    {
        query.PageInfo = new PagingInfo { PageNumber = 1 };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                yield return row;
            }

            if (!page.MoreRecords)
            {
                yield break;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
