using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>The old way to change an owner: an update of ownerid, so that steps on Update see both ways.</summary>
internal sealed class AssignHandler : MessageHandler
{
    public override string Message => "Assign";

    public override IReadOnlyList<string>? Parameters => ["Target", "Assignee"];

    public override bool HasRowBefore => true;

    public override bool HasRowAfter => true;

    public override void Prepare(Operation operation)
    {
        var target = operation.TargetReference;
        operation.Table = operation.TableOf(target.LogicalName);
        operation.RowId = target.Id = TargetIds.Demand(operation, operation.Table, target.Id, target.KeyAttributes);
    }

    public override void Execute(Operation operation)
    {
        operation.Images.RememberBefore();
        operation.Nested(new OrganizationRequest("Update")
        {
            Parameters = { ["Target"] = new Entity(operation.RequiredTable.LogicalName, operation.RowId) { [Ownership.Column] = operation.Reference("Assignee") } },
        });
    }
}
