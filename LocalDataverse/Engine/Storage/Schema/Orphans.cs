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
    /// <summary>Removes them, rows below removed rows included.</summary>
    public void Remove()
    {
        var relationships = before.Relationships.Where(r => after.FindTable(r.ReferencingTable)?.Find(r.ReferencingColumn) is { IsReference: true }).ToList();
        var removed = int.MaxValue;
        while (removed > 0)
            removed = relationships.Sum(Clear);
        foreach (var link in after.ManyToMany)
        {
            RemoveLinks(link.IntersectTable, link.FirstColumn, link.FirstTable);
            RemoveLinks(link.IntersectTable, link.SecondColumn, link.SecondTable);
        }

        RemoveShares();
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

    /// <summary>Empty when the whole table went: then every row is.</summary>
    private string AndGone(string tableName, string reference) => after.FindTable(tableName) is { } table
        ? $" AND NOT EXISTS (SELECT 1 FROM {SqlName.Quote(tableName)} AS one WHERE one.{SqlName.Quote(table.PrimaryIdColumn)} = {reference})"
        : "";

    private void RemoveShares()
    {
        if (after.FindTable(ShareTable.Name) is null)
            return;
        var sql = new SqlText();
        sql.Append($"DELETE FROM {SqlName.Quote(ShareTable.Name)} WHERE {SqlName.Quote(ShareTable.ObjectTable)} NOT IN {sql.ListParameter(after.Tables.Keys)}");
        connection.Execute(sql);
    }
}
