using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Makes one row of two: the target stays and gets what pointed at the subordinate, which is deactivated.</summary>
internal sealed class MergeHandler : MessageHandler
{
    public const string Privilege = "prvMerge";

    public override string Message => "Merge";

    public override IReadOnlyList<string>? Parameters => ["Target", "SubordinateId", "UpdateContent", "PerformParentingChecks"];

    public override bool HasRowBefore => true;

    public override bool HasRowAfter => true;

    public override void Prepare(Operation operation)
    {
        var target = operation.TargetReference;
        var table = operation.Table = operation.TableOf(target.LogicalName);
        if (!MergeRules.Allows(table))
            throw Fault.NotSupported($"the message 'Merge' of '{table.LogicalName}' (the platform merges accounts, contacts, leads and cases)");
        operation.RowId = target.Id = TargetIds.Demand(operation, table, target.Id, target.KeyAttributes);
        if (operation.RowId == Subordinate(operation))
            throw Fault.Of(ErrorCode.MergeEntitiesIdentical, $"Merge cannot be performed on master and sub-entities that are identical: both are {operation.RowId}. Name two rows.");
    }

    public override void Authorize(Operation operation)
    {
        if (!operation.Rights.Reach(Privilege).IsHeld)
            throw operation.Rights.Missing(Privilege, operation.Table);
        var access = new RowAccess(operation.Scope, operation.Rights);
        foreach (var id in (Guid[])[operation.RowId, Subordinate(operation)])
        {
            new References(operation.Scope).DemandExists(operation.RequiredTable, id);
            access.Demand(Access.Read, operation.RequiredTable, id);
            access.Demand(Access.Write, operation.RequiredTable, id);
        }
    }

    public override void Execute(Operation operation)
    {
        var table = operation.RequiredTable;
        var subordinate = Subordinate(operation);
        MergeRules.Demand(operation, subordinate, operation.Inputs.TryGetValue("PerformParentingChecks", out var asked) && asked is true);
        operation.Images.RememberBefore();
        if (Content(operation) is { } content)
            operation.Nested(Update(content));
        MergeCascade.Run(operation, subordinate);
        // Nobody may write these two columns, so they are no part of the update that steps see; its images have them.
        operation.Writer.Update(table, new Entity(table.LogicalName, subordinate)
        {
            [MergeRules.Merged] = true,
            [MergeRules.Master] = new EntityReference(table.LogicalName, operation.RowId),
        });
        operation.NestedAsPlatform(Update(MergeRules.Ended(table, subordinate)));
    }

    private static Guid Subordinate(Operation operation) => operation.Inputs.TryGetValue("SubordinateId", out var value) && value is Guid id && id != Guid.Empty
        ? id
        : throw Fault.Of(ErrorCode.InvalidArgument, "Required field 'SubordinateId' of Merge is missing. Send the id of the row that goes.");

    /// <summary>The update of the master that the request asks for, or null.</summary>
    private static Entity? Content(Operation operation)
    {
        if (!operation.Inputs.TryGetValue("UpdateContent", out var value) || value is not Entity { Attributes.Count: > 0 } sent)
            return null;
        if (sent.LogicalName != operation.RequiredTable.LogicalName)
            throw Fault.Of(ErrorCode.InvalidArgument, $"'UpdateContent' of Merge is a row of '{sent.LogicalName}', not of '{operation.RequiredTable.LogicalName}'. Send columns of the master.");
        var content = new Entity(sent.LogicalName, operation.RowId);
        foreach (var (column, set) in sent.Attributes.Where(a => a.Key != operation.RequiredTable.PrimaryIdColumn))
            content[column] = set;
        return content;
    }

    private static OrganizationRequest Update(Entity row) => new("Update") { Parameters = { ["Target"] = row } };
}
