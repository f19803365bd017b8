using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;

namespace LocalDataverse.Host.WebApi.Writing;

/// <summary>Refusals of misspelt properties, with the right spelling where only the case or the form is wrong.</summary>
internal static class UnknownNames
{
    /// <summary>A property that the table has not.</summary>
    public static WebApiException Property(TableModel table, string name) => WebApiException.BadPayload(
        $"The property '{name}' does not exist on type '{WebApiModel.Namespace}.{table.Table.LogicalName}'. {Advice(table, name)}");

    /// <summary>A bind of a navigation property that the table has not.</summary>
    public static WebApiException Navigation(TableModel table, string name) => WebApiException.BadPayload(
        $"The navigation property '{name}' does not exist on type '{WebApiModel.Namespace}.{table.Table.LogicalName}'. {Advice(table, name)}");

    /// <summary>A lookup's value property, which is for reading only.</summary>
    public static WebApiException Lookup(TableModel table, ColumnMetadata column) => WebApiException.BadPayload(
        $"The property '{TableModel.PropertyOf(column)}' cannot be written directly. {Advice(table, column.LogicalName)}");

    private static string Advice(TableModel table, string name)
    {
        if (table.Navigations.Values.FirstOrDefault(n => n.Kind == NavigationKind.Lookup && Same(n.Column, name)) is { } lookup)
            return $"Bind the lookup with '{lookup.Name}@odata.bind': '/entityset(id)'.";
        var known = table.Columns.Keys.Concat(table.Navigations.Keys).FirstOrDefault(k => Same(k, name));
        return known is null
            ? "Use only property names that $metadata lists for the type."
            : $"Names are case-sensitive: write '{known}'.";
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
