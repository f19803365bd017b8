using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>Finds the rows that references mean, by id or alternate key.</summary>
internal sealed class References(RequestScope scope)
{
    private static readonly string[] Owners = ["systemuser", "team"];

    /// <summary>The id a reference means; an alternate key is looked up. Faults when no row has the key.</summary>
    public Guid Resolve(TableMetadata table, Guid id, KeyAttributeCollection keys)
    {
        if (id != Guid.Empty || keys.Count == 0)
            return id;
        return FindByKey(table, keys)
            ?? throw Fault.Of(ErrorCode.RecordNotFoundByEntityKey, $"A record with the specified key values does not exist in {table.LogicalName} entity ({Described(keys)}).");
    }

    public Guid? FindByKey(TableMetadata table, KeyAttributeCollection keys)
    {
        var plain = new KeyAttributeCollection();
        foreach (var (column, value) in keys)
            plain[column] = value;
        return scope.Read(session => session.FindByKey(table, plain));
    }

    /// <summary>A lookup's value, checked: the column may point at that table and the row exists.</summary>
    public EntityReference Accept(TableMetadata table, ColumnMetadata column, EntityReference reference)
    {
        var targets = column.Type == ColumnType.Owner ? Owners : column.Targets;
        if (targets.Count > 0 && !targets.Contains(reference.LogicalName, StringComparer.Ordinal))
            throw Fault.Of(ErrorCode.InvalidArgument, $"The lookup '{column.LogicalName}' of '{table.LogicalName}' cannot point at '{reference.LogicalName}'. It accepts: {string.Join(", ", targets)}.");
        var target = scope.Snapshot.Catalog.FindTable(reference.LogicalName ?? "")
            ?? throw Fault.Of(ErrorCode.QueryBuilderNoEntity, $"The entity with a name = '{reference.LogicalName}' was not found in the metadata; the lookup '{column.LogicalName}' points at it.");
        var id = Resolve(target, reference.Id, reference.KeyAttributes);
        DemandExists(target, id);
        return new EntityReference(target.LogicalName, id);
    }

    public void DemandExists(TableMetadata table, Guid id)
    {
        if (scope.Read(session => session.Find(table, id, [table.PrimaryIdColumn], scope.AsSystem)) is null)
            throw Missing(table, id);
    }

    public static Exception Missing(TableMetadata table, Guid id) =>
        Fault.Of(ErrorCode.ObjectDoesNotExist, $"Entity '{table.SchemaName}' With Id = {id} Does Not Exist");

    private static string Described(KeyAttributeCollection keys) =>
        string.Join(", ", keys.Select(k => $"{k.Key} = {(k.Value is EntityReference reference ? reference.Id : k.Value)}"));
}
