using LocalDataverse.Host.WebApi.Model;
using Microsoft.OData.UriParser;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>One navigation property to follow.</summary>
/// <param name="Navigation">Which.</param>
/// <param name="Select">What is returned of the rows at the other end; null when only their owner id is (a principal).</param>
/// <param name="Filter">Which of them, collections only.</param>
/// <param name="Order">In what order, collections only.</param>
/// <param name="Top">At most so many for each parent, collections only.</param>
/// <param name="IsReference">Only the addresses, for <c>$ref</c>.</param>
internal sealed record Expansion(
    NavigationModel Navigation, SelectPlan? Select, FilterClause? Filter, OrderByClause? Order, int? Top, bool IsReference);
