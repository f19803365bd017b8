using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Reads a query to its end.</summary>
internal static class AllPages
{
    /// <summary>Every row: one call for as many rows as the platform gives at once (5,000), one more for each further page.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="query">The query; its order must tell every two rows apart, or rows repeat or vanish between pages.</param>
    public static IReadOnlyList<Entity> RetrieveAll(this IOrganizationService service, QueryExpression query)
    {
        var rows = new List<Entity>();
        query.PageInfo = new PagingInfo { PageNumber = 1 };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            rows.AddRange(page.Entities);
            if (!page.MoreRecords)
            {
                return rows;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
