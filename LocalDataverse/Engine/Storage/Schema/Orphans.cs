using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Storage.Schema;

/// <summary>
/// What is left behind by tables and rows that went with a solution: lookups at them are emptied, and rows that the
/// relationship would have deleted with them, links and shares go too.
/// </summary>
internal sealed class Orphans(StoreConnection connection, MetadataCatalog before, MetadataCatalog after)
{
    /// <summary>Removes what hangs on tables that are gone, or on gone rows of the named ones; then what hung on that.</summary>
    public void RemoveBelow(IEnumerable<string> tables)
    {
        var lost = before.Tables.Keys.Where(name => after.FindTable(name) is null).Concat(tables).ToHashSet(StringComparer.Ordinal);
        while (lost.Count > 0)
            lost = [.. lost.SelectMany(RemoveBelow)];
    }

    /// <summary>The tables that lost rows by it.</summary>
    private List<string> RemoveBelow(string table)
    {
        var below = before.Relationships.Where(r => r.ReferencedTable == table && after.FindTable(r.ReferencingTable)?.Find(r.ReferencingColumn) is { IsReference: true });
        var lost = below.Where(r => Clear(r) > 0 && r.Delete == CascadeBehavior.Cascade).Select(r => r.ReferencingTable).ToList();
        foreach (var link in after.ManyToMany)
        {
            if (link.FirstTable == table)
                RemoveLinks(link.IntersectTable, link.FirstColumn, table);
            if (link.SecondTable == table)
                RemoveLinks(link.IntersectTable, link.SecondColumn, table);
        }

        RemoveShares(table);
        return lost;
    }

    private int Clear(RelationshipMetadata relationship)
    {
        var column = after.Tables[relationship.ReferencingTable].Columns[relationship.ReferencingColumn];
        var (table, id, type) = (SqlName.Quote(relationship.ReferencingTable), SqlName.Quote(column.LogicalName), SqlName.TypeOf(column));
        var sql = new SqlText();
        sql.Append(relationship.Delete == CascadeBehavior.Cascade ? $"DELETE FROM {table}" : $"UPDATE {table} SET {id} = NULL, {type} = NULL")
            .Append($" WHERE {type} = {sql.Parameter(relationship.ReferencedTable)}{AndGone(relationship.ReferencedTable, $"{table}.{id}")}");
        return connection.Execute(sql);
    }

    private void RemoveLinks(string intersect, string column, string one)
    {
        var (table, id) = (SqlName.Quote(intersect), SqlName.Quote(column));
        connection.Execute(new SqlText().Append($"DELETE FROM {table} WHERE TRUE{AndGone(one, $"{table}.{id}")}"));
    }

    private void RemoveShares(string one)
    {
        if (after.FindTable(ShareTable.Name) is null)
            return;
        var table = SqlName.Quote(ShareTable.Name);
        var sql = new SqlText();
        sql.Append($"DELETE FROM {table} WHERE {SqlName.Quote(ShareTable.ObjectTable)} = {sql.Parameter(one)}{AndGone(one, $"{table}.{SqlName.Quote(ShareTable.ObjectId)}")}");
        connection.Execute(sql);
    }

    /// <summary>Empty when the whole table went: then every row is.</summary>
    private string AndGone(string tableName, string reference) => after.FindTable(tableName) is { } table
        ? $" AND NOT EXISTS (SELECT 1 FROM {SqlName.Quote(tableName)} AS one WHERE one.{SqlName.Quote(table.PrimaryIdColumn)} = {reference})"
        : "";
}
