using LocalDataverse.Host.WebApi.Http;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Refuses by name the query options that are not there.</summary>
internal static class QueryOptions
{
    private static readonly string[] Known =
        ["$select", "$filter", "$orderby", "$top", "$expand", "$count", "$skiptoken", "$apply", "fetchXml", "savedQuery", "userQuery"];

    /// <summary>Faults on an option that would be ignored; parameter aliases pass.</summary>
    public static void Check(WebApiRequest request)
    {
        foreach (var name in request.OptionNames.Where(n => !n.StartsWith('@') && !Known.Contains(n, StringComparer.OrdinalIgnoreCase)))
        {
            throw name.StartsWith('$')
                ? WebApiException.NotSupported($"the query option '{name}'")
                : WebApiException.BadQuery($"The query parameter '{name}' is not supported. Known options: {string.Join(", ", Known)}.");
        }
    }
}
