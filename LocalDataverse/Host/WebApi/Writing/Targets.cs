using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Writing;

/// <summary>Checks that a bound row is of a table that its lookup takes.</summary>
internal static class Targets
{
    /// <summary>Faults when the row is of another table.</summary>
    public static void Check(TableModel table, NavigationModel navigation, EntityReference target)
    {
        var allowed = navigation.Target is null ? Owners(table.Table, navigation.Column) : [navigation.Target];
        if (allowed.Contains(target.LogicalName, StringComparer.Ordinal)) return;
        throw WebApiException.BadPayload(
            $"'{navigation.Name}' leads to {string.Join(" or ", allowed)}, not to '{target.LogicalName}'. Bind a row of {string.Join(" or ", allowed)}.");
    }

    private static IReadOnlyList<string> Owners(TableMetadata table, string column) =>
        table.Find(column)?.Targets is { Count: > 0 } targets ? targets : BaseTypes.PrincipalTables;
}
