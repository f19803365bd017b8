using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>The only way for rows of the main operation into the store: it keeps in step what is stored twice, and notes when rights change.</summary>
internal sealed class PipelineWriter(Operation operation)
{
    private readonly RequestTransaction _transaction = operation.Scope.Transaction
        ?? throw new InvalidOperationException("Rows are written inside a transaction.");

    private IStoreSession Session => _transaction.Writer;

    public void Insert(TableMetadata table, Entity row)
    {
        Session.Insert(table, row);
        if (ActivityPointers.Table(operation.Catalog, table) is { } pointers)
            Session.Insert(pointers, ActivityPointers.Copy(pointers, table, row));
        if (table.LogicalName == "systemuser" && operation.Catalog.FindTable("usersettings") is { } settings)
            Session.Insert(settings, UserDefaults.Of(settings, row.Id, operation.StartedOn));
        Note(table);
    }

    public bool Update(TableMetadata table, Entity row, long? expectedVersion = null)
    {
        if (!Session.Update(table, row, expectedVersion))
            return false;
        if (ActivityPointers.Table(operation.Catalog, table) is { } pointers)
            Session.Update(pointers, ActivityPointers.Copy(pointers, table, row));
        Note(table);
        return true;
    }

    public bool Delete(TableMetadata table, Guid id, long? expectedVersion = null)
    {
        if (!Session.Delete(table, id, expectedVersion))
            return false;
        if (ActivityPointers.Table(operation.Catalog, table) is { } pointers)
            Session.Delete(pointers, id);
        if (table.LogicalName == "systemuser" && operation.Catalog.FindTable("usersettings") is { } settings)
            Session.Delete(settings, id);
        Note(table);
        return true;
    }

    private void Note(TableMetadata table)
    {
        if (RightsCache.IsSource(table.LogicalName))
            _transaction.ChangeRights();
    }
}
