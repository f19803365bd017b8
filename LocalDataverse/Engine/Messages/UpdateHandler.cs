using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Changes columns of a row; also assigns it (ownerid), changes its state (statecode, statuscode), and creates rows that go with it.</summary>
internal sealed class UpdateHandler : MessageHandler
{
    public override string Message => "Update";

    public override IReadOnlyList<string>? Parameters => ["Target", "ConcurrencyBehavior", "SuppressDuplicateDetection"];

    public override bool HasInnerContext => true;

    public override bool HasRowBefore => true;

    public override bool HasRowAfter => true;

    /// <summary>
    /// State columns, and those that move users, teams and units between business units, are an update of their own: a
    /// request that also has other columns runs the pipeline twice, the others first.
    /// </summary>
    public override IReadOnlyList<OrganizationRequest> Split(OrganizationRequest request, MetadataCatalog catalog)
    {
        if (!request.Parameters.TryGetValue("Target", out var value) || value is not Entity target)
            return [request];
        var table = catalog.FindTable(target.LogicalName ?? "");
        bool IsOwnRun(string column) => column == table?.PrimaryIdColumn || SpecialColumns.Contains(target.LogicalName, column);
        var hasSpecial = target.Attributes.Keys.Any(c => SpecialColumns.Contains(target.LogicalName, c));
        return hasSpecial && !target.Attributes.Keys.All(IsOwnRun)
            ? [SpecialColumns.Part(request, target, special: false), SpecialColumns.Part(request, target, special: true)]
            : [request];
    }

    public override void Prepare(Operation operation)
    {
        var target = operation.TargetRow;
        var table = operation.Table = operation.TableOf(target.LogicalName);
        DirectWrites.Refuse(table);
        CaseRules.RefuseResolving(operation);
        operation.RowId = target.Id = TargetIds.Demand(operation, table, TargetIds.Of(table, target), target.KeyAttributes);
    }

    public override void Authorize(Operation operation) => new WriteChecks(operation).DemandUpdate(operation.TargetRow);

    public override void Execute(Operation operation)
    {
        operation.Images.RememberBefore();
        var table = operation.RequiredTable;
        var before = operation.Reader.Find(table, operation.RowId, RowDraft.NeededBefore(table), operation.Scope.AsSystem) ?? throw References.Missing(table, operation.RowId);
        var row = RowDraft.ForUpdate(operation, operation.TargetRow, before);
        var version = RowVersions.Expected(operation, operation.TargetRow.RowVersion);
        if (!operation.Writer.Update(table, row, version))
            throw References.Missing(table, operation.RowId);
        if (row.GetAttributeValue<EntityReference>(Ownership.Column) is { } owner)
            AssignCascade.Run(operation, operation.RowId, before.GetAttributeValue<EntityReference>(Ownership.Column), owner);
        RelatedRows.Create(operation);
    }
}
