using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Which row a request means.</summary>
internal static class TargetIds
{
    /// <summary>The id that a row carries, as its id or in its key column; empty when neither is there.</summary>
    public static Guid Of(TableMetadata table, Entity target) =>
        target.Id == Guid.Empty && target.TryGetAttributeValue<Guid>(table.PrimaryIdColumn, out var id) ? id : target.Id;

    /// <summary>Finds an existing row by id or alternate key. Faults when it names neither, or no row has the key.</summary>
    public static Guid Demand(Operation operation, TableMetadata table, Guid id, KeyAttributeCollection keys)
    {
        var found = new References(operation.Scope).Resolve(table, id, keys);
        return found != Guid.Empty ? found : throw Fault.Of(ErrorCode.InvalidArgument, $"The {operation.Message} of '{table.LogicalName}' names no row. Send its id or an alternate key.");
    }

    /// <summary>A row that is created under an alternate key gets the key's values; clients write a lookup of a key as its plain id, too.</summary>
    public static void TakeKeyAsColumns(TableMetadata table, Entity target)
    {
        foreach (var (name, value) in target.KeyAttributes.Where(k => !target.Contains(k.Key)))
            target[name] = value is Guid id && table.Find(name) is { IsReference: true, Targets: [var single] } ? new EntityReference(single, id) : value;
        target.KeyAttributes.Clear();
    }
}
