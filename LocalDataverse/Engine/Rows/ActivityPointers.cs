using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>Every activity has a row in its own table and one, with the columns that all activities share, in activitypointer.</summary>
internal static class ActivityPointers
{
    public const string Name = "activitypointer";
    public const string TypeColumn = "activitytypecode";

    /// <summary>The pointer table when rows of <paramref name="table"/> are activities, else null.</summary>
    public static TableMetadata? Table(MetadataCatalog catalog, TableMetadata table) =>
        table.IsActivity && table.LogicalName != Name ? catalog.FindTable(Name) : null;

    public static Entity Copy(TableMetadata pointers, TableMetadata table, Entity row)
    {
        var copy = new Entity(Name, row.Id);
        foreach (var (column, value) in row.Attributes.Where(a => a.Key != table.PrimaryIdColumn && pointers.Find(a.Key) is not null))
            copy[column] = value;
        if (pointers.Find(TypeColumn) is not null)
            copy[TypeColumn] = table.LogicalName;
        return copy;
    }
}
