using LocalDataverse.Host.WebApi.Http;
using Microsoft.OData.UriParser;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Reads the literals of an address as the values that queries and messages take.</summary>
internal static class Literals
{
    /// <summary>The value of a literal, through conversions and parameter aliases.</summary>
    public static object? ValueOf(QueryNode node, IDictionary<string, SingleValueNode> aliases) => node switch
    {
        ConvertNode convert => ValueOf(convert.Source, aliases),
        ConstantNode constant => Plain(constant.Value),
        ParameterAliasNode alias => aliases.TryGetValue(alias.Alias, out var value) && value is not null
            ? ValueOf(value, aliases)
            : throw WebApiException.BadQuery($"The parameter alias '{alias.Alias}' has no value. Add '{alias.Alias}=…' to the query string."),
        _ => throw WebApiException.NotSupported($"an expression of kind {node.Kind} where a literal is expected"),
    };

    /// <summary>Whether a node is a literal.</summary>
    public static bool IsLiteral(QueryNode node) => node switch
    {
        ConvertNode convert => IsLiteral(convert.Source),
        ConstantNode or ParameterAliasNode => true,
        _ => false,
    };

    /// <summary>OData's own date types as .NET's: instants in UTC, dates at midnight without zone.</summary>
    public static object? Plain(object? value) => value switch
    {
        DateTimeOffset instant => instant.UtcDateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified),
#pragma warning disable CS0618 // The library still reads date literals as its own type; DateOnly comes with its next version.
        Microsoft.OData.Edm.Date date => new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Unspecified),
#pragma warning restore CS0618
        _ => value,
    };
}
