using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>The old way to change a state: an update of statecode and statuscode. Status -1 means the state's default.</summary>
internal sealed class SetStateHandler : MessageHandler
{
    private const int DefaultOfState = -1;

    public override string Message => "SetState";

    public override IReadOnlyList<string>? Parameters => ["EntityMoniker", "State", "Status"];

    public override bool HasRowBefore => true;

    public override bool HasRowAfter => true;

    public override void Prepare(Operation operation)
    {
        var target = operation.Reference("EntityMoniker");
        operation.Table = operation.TableOf(target.LogicalName);
        operation.RowId = target.Id = TargetIds.Demand(operation, operation.Table, target.Id, target.KeyAttributes);
    }

    public override void Execute(Operation operation)
    {
        operation.Images.RememberBefore();
        var row = new Entity(operation.RequiredTable.LogicalName, operation.RowId) { [StateRules.State] = Choice(operation, "State") };
        if (Choice(operation, "Status") is { Value: not DefaultOfState } status)
            row[StateRules.Status] = status;
        operation.Nested(new OrganizationRequest("Update") { Parameters = { ["Target"] = row } });
    }

    private static OptionSetValue Choice(Operation operation, string parameter) =>
        operation.Inputs.TryGetValue(parameter, out var value) && value is OptionSetValue choice
            ? choice
            : throw Fault.Of(ErrorCode.InvalidArgument, $"Required field '{parameter}' of SetState is missing. Send an OptionSetValue.");
}
