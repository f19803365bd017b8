using Dynamics.Loyalty.CustomerService.Domain;
using Dynamics.Loyalty.Plugins.Churn;
using Dynamics.Loyalty.Plugins.CustomerService.Model;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>Keeps the signals of a case in step with what it says.</summary>
internal sealed class CaseSignals(StepContext context)
{
    // Elevated: signals are closed to users, and who may see the contact of a case says nothing about the risk.
    private readonly IOrganizationService _service = context.Elevated;
    private readonly EntityReference _case = new(Incident.EntityLogicalName, context.RowId);

    /// <summary>Raises what a new case says.</summary>
    public void Raise()
    {
        if (Read([]) is { } complaint)
            Say(complaint.Signal);
    }

    /// <summary>Clears what the case no longer says, and raises what it says now.</summary>
    public void Follow()
    {
        var open = Open();
        var said = Read(open)?.Signal ?? ComplaintSignal.None;
        var accountId = said == ComplaintSignal.None ? null : AccountId;
        var isSaid = false;
        foreach (var signal in open)
        {
            if (KindOf(signal) == Kind(said) && signal.GetAttributeValue<EntityReference>(ChurnSignal.Fields.AccountId).Id == accountId)
                isSaid = true;
            else
                Clear(signal);
        }

        if (!isSaid)
            Say(said);
    }

    /// <summary>Clears all that the case said.</summary>
    public void Clear()
    {
        foreach (var signal in Open())
            Clear(signal);
    }

    /// <summary>The accounts that the case ever said something about.</summary>
    public IEnumerable<EntityReference> Accounts() =>
        Signals(_ => { }).Select(signal => signal.GetAttributeValue<EntityReference>(ChurnSignal.Fields.AccountId)).GroupBy(account => account.Id).Select(group => group.First());

    private Guid? AccountId => CaseCustomer.AccountOf(_service, context.After<EntityReference>(Incident.Fields.CustomerId));

    // Null for a case that is no complaint.
    private Complaint? Read(IReadOnlyCollection<Entity> open)
    {
        var definition = ComplaintSettings.Read(_service);
        if (!definition.Holds(Choice(Incident.Fields.CaseTypeCode), Choice(Incident.Fields.CaseOriginCode)))
            return null;
        var state = State(Choice(Incident.Fields.StateCode));
        var before = context.Execution.PreEntityImages.Count == 0
            ? state
            : State(context.PreImage.GetAttributeValue<OptionSetValue>(Incident.Fields.StateCode)?.Value);
        var wasReopened = before == CaseState.Resolved || open.Any(signal => KindOf(signal) == SignalKind.ComplaintReopened);
        return new Complaint(state, wasReopened, Choice(Incident.Fields.CustomerSatisfactionCode), WasInTime(before, open));
    }

    // Only the step that resolves the case can compare the dates; later ones see by the signal how that went.
    private bool WasInTime(CaseState before, IReadOnlyCollection<Entity> open) => before == CaseState.Resolved
        ? open.Any(signal => KindOf(signal) == SignalKind.ComplaintRecovered)
        : context.After<DateTime?>(Incident.Fields.ResolveBy) is not { } due || context.UtcNow <= due;

    private void Say(ComplaintSignal signal)
    {
        if (Kind(signal) is { } kind && AccountId is { } accountId)
            ChurnSignals.Raise(_service, accountId, kind, _case, context.UtcNow, TicketNumber);
    }

    private void Clear(Entity signal) =>
        _service.Update(new Entity(ChurnSignal.EntityLogicalName, signal.Id) { [ChurnSignal.Fields.ClearedOn] = context.UtcNow });

    private List<Entity> Open() => [.. Signals(criteria => criteria.AddCondition(ChurnSignal.Fields.ClearedOn, ConditionOperator.Null))];

    private IEnumerable<Entity> Signals(Action<FilterExpression> restrict)
    {
        var query = new QueryExpression(ChurnSignal.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(ChurnSignal.Fields.AccountId, ChurnSignal.Fields.Kind),
        };
        query.Criteria.AddCondition(ChurnSignal.Fields.EvidenceId, ConditionOperator.Equal, _case.Id.ToString("D"));
        query.Criteria.AddCondition(ChurnSignal.Fields.EvidenceTable, ConditionOperator.Equal, _case.LogicalName);
        restrict(query.Criteria);
        return _service.RetrieveMultiple(query).Entities;
    }

    // The platform numbers a new case after the caller has said what is in it.
    private string? TicketNumber => (context.Execution.PostEntityImages.Count > 0 ? context.PostImage : context.PreImage)
        .GetAttributeValue<string>(Incident.Fields.TicketNumber);

    private int? Choice(string column) => context.After<OptionSetValue>(column)?.Value;

    private static SignalKind KindOf(Entity signal) => (SignalKind)signal.GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind).Value;

    private static CaseState State(int? state) => state switch
    {
        (int)Incident.StateCode.Resolved => CaseState.Resolved,
        (int)Incident.StateCode.Cancelled => CaseState.Cancelled,
        _ => CaseState.Active,
    };

    private static SignalKind? Kind(ComplaintSignal signal) => signal switch
    {
        ComplaintSignal.Open => SignalKind.ComplaintOpen,
        ComplaintSignal.Reopened => SignalKind.ComplaintReopened,
        ComplaintSignal.Recovered => SignalKind.ComplaintRecovered,
        _ => null,
    };
}
