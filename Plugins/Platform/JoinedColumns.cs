using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Reads the columns of joined tables and computed columns, which come wrapped.</summary>
internal static class JoinedColumns
{
    /// <summary>A column of a joined table; the type's default when the join found no row or the column is empty.</summary>
    public static T? Joined<T>(this Entity row, string alias, string column) => row.Computed<T>(alias + "." + column);

    /// <summary>A computed or grouped value by its alias; the type's default when it is empty.</summary>
    public static T? Computed<T>(this Entity row, string alias) =>
        row.GetAttributeValue<AliasedValue>(alias)?.Value is T value ? value : default;

    /// <summary>The id of a grouped lookup by its alias; null when it is empty. Its type is the platform's choice.</summary>
    public static Guid? GroupedId(this Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value switch
    {
        EntityReference reference => reference.Id,
        Guid id => id,
        _ => null,
    };

    /// <summary>A computed number by its alias; 0 when it is empty. Its type is the platform's choice.</summary>
    public static int Number(this Entity row, string alias) =>
        Convert.ToInt32(row.GetAttributeValue<AliasedValue>(alias)?.Value ?? 0, System.Globalization.CultureInfo.InvariantCulture);
}
