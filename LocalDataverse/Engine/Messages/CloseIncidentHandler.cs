using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Resolves a case: the resolution becomes an activity of the case, the case gets the state Resolved.</summary>
internal sealed class CloseIncidentHandler : MessageHandler
{
    private const string Case = "incidentid";

    public override string Message => CaseRules.CloseMessage;

    public override IReadOnlyList<string>? Parameters => ["IncidentResolution", "Status"];

    public override void Prepare(Operation operation)
    {
        operation.Table = operation.TableOf(CaseRules.Table);
        operation.RowId = Resolution(operation).GetAttributeValue<EntityReference>(Case)?.Id
            ?? throw Fault.Of(ErrorCode.InvalidArgument, $"Required field '{Case}' of the IncidentResolution is missing. Name the case that is closed.");
    }

    public override void Authorize(Operation operation)
    {
        new References(operation.Scope).DemandExists(operation.RequiredTable, operation.RowId);
        new RowAccess(operation.Scope, operation.Rights).Demand(Access.Write, operation.RequiredTable, operation.RowId);
    }

    public override void Execute(Operation operation)
    {
        CaseRules.DemandActive(operation);
        operation.Nested(new OrganizationRequest("Create") { Parameters = { ["Target"] = Resolution(operation) } });
        var row = new Entity(CaseRules.Table, operation.RowId) { [StateRules.State] = new OptionSetValue(CaseRules.Resolved) };
        if (operation.Inputs.TryGetValue("Status", out var status) && status is OptionSetValue { Value: > 0 } chosen)
            row[StateRules.Status] = chosen;
        operation.Nested(new OrganizationRequest("Update") { Parameters = { ["Target"] = row } });
    }

    private static Entity Resolution(Operation operation) => operation.Inputs.TryGetValue("IncidentResolution", out var value) && value is Entity resolution
        ? resolution
        : throw Fault.Of(ErrorCode.InvalidArgument, "Required field 'IncidentResolution' of CloseIncident is missing. Send a row of incidentresolution.");
}
