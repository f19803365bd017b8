using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads tables: whole ones, and shells that add columns to a table of another solution.</summary>
internal sealed class TableReader(CatalogDraft draft, string solution)
{
    public void Read(XElement entity)
    {
        var schemaName = entity.Required("Name");
        var logicalName = schemaName.ToLowerInvariant();
        var info = entity.Element("EntityInfo")?.Element("entity");
        if (info is not null)
            draft.Tables[logicalName] = info.Element("EntitySetName") is null ? Extended(logicalName, info) : Whole(schemaName, logicalName, info);
        else if (!draft.Tables.ContainsKey(logicalName))
            throw SolutionXml.InvalidAt(entity, $"the table {logicalName} is not in this environment");
    }

    private TableMetadata Extended(string logicalName, XElement info)
    {
        if (!draft.Tables.TryGetValue(logicalName, out var table))
            throw SolutionXml.InvalidAt(info, $"columns are added to the table {logicalName}, which is not in this environment. Import the solution that brings it first");
        var columns = new Dictionary<string, ColumnMetadata>(table.Columns, StringComparer.Ordinal);
        foreach (var column in Columns(info, logicalName))
            columns[column.LogicalName] = column;
        return table with { Columns = columns, Keys = [.. table.Keys, .. Keys(info)] };
    }

    private TableMetadata Whole(string schemaName, string logicalName, XElement info)
    {
        var columns = Columns(info, logicalName).ToDictionary(c => c.LogicalName, StringComparer.Ordinal);
        var id = columns.Values.SingleOrDefault(c => c.Type == ColumnType.Id)
            ?? throw SolutionXml.InvalidAt(info, $"the table {logicalName} has no primary key column");
        var version = VersionColumn(solution);
        columns.TryAdd(version.LogicalName, version);
        return new TableMetadata
        {
            LogicalName = logicalName,
            SchemaName = schemaName,
            EntitySetName = info.Required("EntitySetName"),
            PrimaryIdColumn = id.LogicalName,
            PrimaryNameColumn = columns.Values.FirstOrDefault(c => c.IsPrimaryName)?.LogicalName,
            Ownership = Ownership(info),
            DisplayName = info.Labels("LocalizedNames", "LocalizedName"),
            CollectionName = info.Labels("LocalizedCollectionNames", "LocalizedCollectionName"),
            Description = info.Labels("Descriptions", "Description"),
            Icon = info.Element("IconVectorName")?.Value ?? "",
            HasQuickCreate = info.Flag("IsQuickCreateEnabled"),
            IsActivity = info.Flag("IsActivity"),
            Columns = columns,
            Keys = [.. Keys(info)],
            Solution = solution,
        };
    }

    /// <summary>Exports never hold the row version, yet every table has it.</summary>
    public static ColumnMetadata VersionColumn(string solution) => new()
    {
        LogicalName = "versionnumber",
        SchemaName = "VersionNumber",
        Type = ColumnType.BigInteger,
        ValidForCreate = false,
        ValidForUpdate = false,
        Solution = solution,
    };

    private IEnumerable<ColumnMetadata> Columns(XElement info, string table)
    {
        var reader = new ColumnReader(draft.Choices, solution);
        return info.Element("attributes")?.Elements("attribute").Select(a => reader.Read(a, table)) ?? [];
    }

    private static IEnumerable<KeyMetadata> Keys(XElement info) =>
        info.Element("EntityKeys")?.Elements("EntityKey").Select(key => new KeyMetadata(
            key.Required("LogicalName"),
            key.Required("Name"),
            key.Labels("displaynames", "displayname"),
            [.. key.Element("EntityKeyAttributes")?.Elements("AttributeName").Select(a => a.Value.Trim()) ?? []])) ?? [];

    private static OwnershipType Ownership(XElement info) => info.Required("OwnershipTypeMask") switch
    {
        "UserOwned" => OwnershipType.User,
        "OrgOwned" => OwnershipType.Organization,
        "BusinessOwned" => OwnershipType.BusinessUnit,
        "None" => OwnershipType.None,
        var other => throw SolutionXml.InvalidAt(info, $"the ownership {other} is not UserOwned, OrgOwned, BusinessOwned or None"),
    };
}
