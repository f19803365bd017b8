using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>Which tables a lookup may point at.</summary>
internal static class ReferenceTargets
{
    private static readonly string[] Owners = ["systemuser", "team"];
    private static readonly string[] Customers = ["account", "contact"];

    /// <summary>The targets that the relationships name; owner and customer columns have their own when none does.</summary>
    public static IReadOnlyList<string> Of(ColumnMetadata column) => column switch
    {
        { Targets.Count: > 0 } => column.Targets,
        { Type: ColumnType.Owner } => Owners,
        { Type: ColumnType.Customer } => Customers,
        _ => [],
    };
}
