using System.Globalization;
using System.Xml.Linq;
using Dynamics.Loyalty.Platform.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Writes queries that add up, which only FetchXML can say.</summary>
internal static class FetchXml
{
    /// <summary>Code of what the platform refuses to add up or return at once. No arguments.</summary>
    public const string TooManyRows = "LOY-TOO-MANY-ROWS";

    private const string In = "in";

    /// <summary>A query of a table that adds up the parts of its content.</summary>
    public static XElement Aggregates(string table, params object?[] content) =>
        new("fetch", new XAttribute("aggregate", "true"), new XElement("entity", new XAttribute("name", table), content));

    /// <summary>An aggregate: count, countcolumn, sum …</summary>
    public static XElement Aggregate(string column, string alias, string function) =>
        new("attribute", new XAttribute("name", column), new XAttribute("alias", alias), new XAttribute("aggregate", function));

    /// <summary>A column to group by.</summary>
    public static XElement Group(string column, string alias) =>
        new("attribute", new XAttribute("name", column), new XAttribute("alias", alias), new XAttribute("groupby", "true"));

    /// <summary>A join by which a row without partner stays.</summary>
    public static XElement Outer(string table, string from, string to, params object?[] content) =>
        new(
            "link-entity",
            new XAttribute("name", table),
            new XAttribute("from", from),
            new XAttribute("to", to),
            new XAttribute("link-type", "outer"),
            content);

    /// <summary>Conditions or filters that all hold.</summary>
    public static XElement All(params object?[] conditions) => new("filter", new XAttribute("type", "and"), conditions);

    /// <summary>Conditions or filters of which one holds.</summary>
    public static XElement Any(params object?[] conditions) => new("filter", new XAttribute("type", "or"), conditions);

    /// <summary>A condition with no value, one or (operator in) several.</summary>
    public static XElement Condition(string column, string comparison, params object[] values) =>
        new(
            "condition",
            new XAttribute("attribute", column),
            new XAttribute("operator", comparison),
            values.Length == 1 && comparison != In ? new XAttribute("value", Text(values[0])) : values.Select(value => (object)new XElement("value", Text(value))));

    /// <summary>The groups of a query. One call; refused when there are more groups than the platform gives at once.</summary>
    public static IReadOnlyList<Entity> RetrieveGroups(this IOrganizationService service, XElement query)
    {
        var groups = service.RetrieveMultiple(new FetchExpression(query.ToString(SaveOptions.DisableFormatting)));
        return groups.MoreRecords ? throw new RuleViolationException(TooManyRows) : groups.Entities;
    }

    private static string Text(object value) => value switch
    {
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Enum choice => Convert.ToInt32(choice, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
