using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine.Metadata;
using Chore = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>The tables that the roles are about: every one of the product, and the platform's that its work is done on.</summary>
internal static class RoleTables
{
    private static readonly string[] Platform =
    [
        Account.EntityLogicalName,
        Contact.EntityLogicalName,
        Chore.EntityLogicalName,
        Annotation.EntityLogicalName,
        EnvironmentVariableValue.EntityLogicalName,
    ];

    /// <summary>The platform's by their rank above, then the product's by name.</summary>
    public static IEnumerable<TableMetadata> In(LoyaltyEnvironment environment) =>
        Platform.Select(name => environment.Metadata.Tables[name]).Concat(environment.Metadata.Tables.Values
            .Where(table => table.LogicalName.StartsWith("loy_", StringComparison.Ordinal) && !table.IsIntersect)
            .OrderBy(table => table.LogicalName, StringComparer.Ordinal));

    /// <summary>Those whose rows belong to somebody.</summary>
    public static IEnumerable<string> OwnedIn(LoyaltyEnvironment environment) =>
        In(environment).Where(IsOwned).Select(table => table.LogicalName);

    /// <summary>Whether its rows belong to somebody; otherwise all may be reached or none.</summary>
    public static bool IsOwned(TableMetadata table) => table.Ownership == OwnershipType.User;
}
