using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>Turns what a request sends into a row that can be stored, or refuses it.</summary>
internal static class RowDraft
{
    /// <summary>A complete new row.</summary>
    public static Entity ForCreate(Operation operation, Entity target, Guid id)
    {
        var table = operation.RequiredTable;
        var row = Accepted(operation, target, id, c => c.ValidForCreate);
        if (table.Find(Ownership.Column)?.Type == ColumnType.Owner)
            Ownership.Write(operation, row, Ownership.OfNew(operation, row));
        StateRules.Complete(table, row);
        ActivityEnd.Complete(operation, row, before: null);
        ColumnDefaults.Fill(operation, row);
        if (table.IsActivity && table.Find(ActivityPointers.TypeColumn) is not null)
            row[ActivityPointers.TypeColumn] = table.LogicalName;
        FullNames.Compose(operation, row, before: null);
        Currencies.Complete(operation, row, before: null);
        SystemColumns.StampCreated(operation, row);
        DemandSystemRequired(table, row);
        return row;
    }

    /// <summary>The columns that an update must know as they are: other columns follow from them.</summary>
    public static IReadOnlyCollection<string> NeededBefore(TableMetadata table) =>
        [.. ((string[])[StateRules.State, ActivityEnd.Column, Ownership.Column, .. FullNames.Parts, Currencies.Currency]).Where(c => table.Find(c) is not null)];

    /// <summary>The columns of a row that change; <paramref name="before"/> has those of <see cref="NeededBefore"/>.</summary>
    public static Entity ForUpdate(Operation operation, Entity target, Entity before)
    {
        var table = operation.RequiredTable;
        var row = Accepted(operation, target, before.Id, c => c.ValidForUpdate);
        if (StateRules.IsChangedBy(row))
        {
            StateRules.Complete(table, row, before.GetAttributeValue<OptionSetValue>(StateRules.State)?.Value ?? 0);
            ActivityEnd.Complete(operation, row, before);
        }

        if (row.GetAttributeValue<EntityReference>(Ownership.Column) is { } owner)
            Ownership.Write(operation, row, owner);
        FullNames.Compose(operation, row, before);
        Currencies.Complete(operation, row, before);
        SystemColumns.StampModified(operation, row);
        DemandNotEmptied(table, row);
        return row;
    }

    private static Entity Accepted(Operation operation, Entity target, Guid id, Func<ColumnMetadata, bool> isWritable)
    {
        var table = operation.RequiredTable;
        var values = new ColumnValues(table, operation.Rights.TimeZone);
        var references = new References(operation.Scope);
        var row = new Entity(table.LogicalName, id);
        foreach (var (name, sent) in target.Attributes)
        {
            var column = UnknownColumn.Require(table, name);
            var value = values.Accept(column, sent);
            if (!isWritable(column) || column.Type == ColumnType.Id || SystemColumns.IsManaged(table, name) || FullNames.IsComposed(table, name))
                continue;
            row[name] = value is EntityReference reference ? references.Accept(table, column, reference) : value;
        }

        return row;
    }

    private static void DemandSystemRequired(TableMetadata table, Entity row)
    {
        var missing = table.Columns.Values.FirstOrDefault(c => IsDemanded(table, c) && (!row.Contains(c.LogicalName) || row[c.LogicalName] is null));
        if (missing is not null)
            throw Required(table, missing);
    }

    private static void DemandNotEmptied(TableMetadata table, Entity row)
    {
        var emptied = row.Attributes.Where(a => a.Value is null).Select(a => table.Find(a.Key)).FirstOrDefault(c => c is not null && IsDemanded(table, c));
        if (emptied is not null)
            throw Required(table, emptied);
    }

    private static bool IsDemanded(TableMetadata table, ColumnMetadata column) =>
        column.Required == RequiredLevel.System && column.Type != ColumnType.Id && !SystemColumns.IsManaged(table, column.LogicalName);

    private static Exception Required(TableMetadata table, ColumnMetadata column) => Fault.Of(
        ErrorCode.InvalidArgument,
        $"Required field '{column.LogicalName}' of '{table.LogicalName}' is missing. Send a value for it.");
}
