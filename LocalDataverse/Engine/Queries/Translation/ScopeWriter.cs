using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>Writes the rows that the caller may see as a condition.</summary>
internal sealed class ScopeWriter(QueryContext context, SqlText sql)
{
    private const string Shares = "principalobjectaccess";

    // AccessRights.ReadAccess of the platform.
    private const int ReadRight = 1;

    /// <summary>The condition of a table, or null when the caller sees every row.</summary>
    public string? Condition(QuerySource source)
    {
        var scope = context.Options.Scopes.For(source.Table);
        if (scope.IsAll)
        {
            return null;
        }

        string?[] ways =
        [
            scope.Owners.Count > 0 ? Among(source, OwnerColumn(source.Table), scope.Owners) : null,
            scope.BusinessUnits.Count > 0 ? Among(source, BusinessUnitColumn(source.Table), scope.BusinessUnits) : null,
            scope.Principals.Count > 0 ? Shared(source, scope.Principals) : null,
        ];
        var written = ways.OfType<string>().ToList();
        return written.Count == 0 ? "0" : $"({string.Join(" OR ", written)})";
    }

    // A user or team owns itself: its rows have no owner column.
    private static string? OwnerColumn(TableMetadata table) => table switch
    {
        _ when table.Find("ownerid") is not null => "ownerid",
        { Ownership: OwnershipType.BusinessUnit } => table.PrimaryIdColumn,
        _ => null,
    };

    private static string? BusinessUnitColumn(TableMetadata table) =>
        table.Find("owningbusinessunit") is not null ? "owningbusinessunit"
        : table.Ownership == OwnershipType.BusinessUnit && table.Find("businessunitid") is not null ? "businessunitid"
        : null;

    private string? Among(QuerySource source, string? column, IReadOnlyCollection<Guid> ids) =>
        column is null ? null : $"{source.SqlAlias}.{SqlName.Quote(column)} IN {Ids(ids)}";

    private string? Shared(QuerySource source, IReadOnlyCollection<Guid> principals)
    {
        if (context.Catalog.FindTable(Shares) is null)
        {
            return null;
        }

        return $"{source.SqlAlias}.{SqlName.Quote(source.Table.PrimaryIdColumn)} IN (SELECT {SqlName.Quote("objectid")} FROM {SqlName.Quote(Shares)} " +
            $"WHERE {SqlName.Quote("principalid")} IN {Ids(principals)} AND ({SqlName.Quote("accessrightsmask")} & {ReadRight}) <> 0)";
    }

    private string Ids(IEnumerable<Guid> ids) => sql.ListParameter(ids.Select(SqlValue.OfId));
}
