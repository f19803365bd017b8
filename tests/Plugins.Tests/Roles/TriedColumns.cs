using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>Which columns that the product adds to the platform's tables the holder of a role can write in an own row, by trying.</summary>
internal sealed class TriedColumns(LoyaltyEnvironment environment, RoleScene scene)
{
    /// <summary>Writes the column together with those that only go with it.</summary>
    /// <returns>Yes, the code of the rule that refuses it, or a dash when the role does.</returns>
    public string Cell(TableMetadata table, ColumnMetadata column)
    {
        var row = new Entity(table.LogicalName, scene.Samples.Row(table.LogicalName, Reach.Own).Id) { [column.LogicalName] = Value(column) };
        foreach (var other in Together(column))
            row[other] = Value(table.Columns[other]);
        return Trial.Of(scene.Service, new UpdateRequest { Target = row }, out var code) switch
        {
            Trial.Outcome.Allowed => "yes",
            Trial.Outcome.RefusedByRule => $"`{code}`",
            _ => "–",
        };
    }

    /// <summary>The columns.</summary>
    public static IEnumerable<(TableMetadata Table, ColumnMetadata Column)> In(LoyaltyEnvironment environment) =>
        from table in RoleTables.In(environment)
        where !table.LogicalName.StartsWith("loy_", StringComparison.Ordinal)
        from column in table.Columns.Values
        where column.LogicalName.StartsWith("loy_", StringComparison.Ordinal)
        orderby table.LogicalName, column.LogicalName
        select (table, column);

    private static string[] Together(ColumnMetadata column) => column.LogicalName switch
    {
        Account.Fields.RiskOverride => [Account.Fields.RiskOverrideReason, Account.Fields.RiskOverrideUntil],
        Account.Fields.RiskOverrideReason => [Account.Fields.RiskOverride, Account.Fields.RiskOverrideUntil],
        Account.Fields.RiskOverrideUntil => [Account.Fields.RiskOverride, Account.Fields.RiskOverrideReason],
        _ => [],
    };

    private object Value(ColumnMetadata column) => column.Type switch
    {
        ColumnType.Choice => new OptionSetValue(column.Choice!.Options[^1].Value),
        ColumnType.Boolean => true,
        ColumnType.DateTime => environment.Now.Date,
        ColumnType.Integer => 42,
        ColumnType.Lookup => Target(column.Targets[0]),
        _ => "Changed",
    };

    private EntityReference Target(string table) => table switch
    {
        SystemUser.EntityLogicalName => scene.Owner(Reach.Own),
        Account.EntityLogicalName => scene.Samples.AccountOf(Reach.Own),
        Promise.EntityLogicalName => scene.Samples.PromiseOf(Reach.Own),
        _ => scene.Samples.Row(table, Reach.Own),
    };
}
