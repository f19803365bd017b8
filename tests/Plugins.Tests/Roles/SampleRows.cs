using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Chore = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>Rows of every table that the roles are about: drafts that would be accepted, and rows that are there.</summary>
internal sealed class SampleRows
{
    private static readonly SignalKind[] Kinds = [.. Enum.GetValues<SignalKind>().Where(kind => kind < SignalKind.KeptEarly)];
    private readonly LoyaltyEnvironment _environment;
    private readonly IReadOnlyDictionary<Reach, Guid> _owners;
    private readonly Dictionary<(string Table, Reach Reach), EntityReference> _rows = [];
    private readonly Dictionary<Reach, EntityReference> _accounts;
    private Dictionary<Reach, EntityReference> _promises = [];
    private readonly EntityReference _calendar;
    private readonly EntityReference _pool;
    private readonly EntityReference _policy;
    private int _number;

    /// <summary>Makes what the samples point at, and the rows that people own.</summary>
    public SampleRows(LoyaltyEnvironment environment, IReadOnlyDictionary<Reach, Guid> owners)
    {
        _environment = environment;
        _owners = owners;
        _calendar = Make(Draft(BusinessCalendar.EntityLogicalName, Reach.All));
        _pool = Make(Draft(OfficerPool.EntityLogicalName, Reach.All));
        _policy = Make(Draft(PromisePolicy.EntityLogicalName, Reach.All));
        _accounts = owners.Keys.ToDictionary(reach => reach, reach => Make(Draft(Account.EntityLogicalName, reach)));
        foreach (var table in RoleTables.OwnedIn(environment))
        {
            _promises = Promises();
            foreach (var reach in owners.Keys)
                _rows.Add((table, reach), string.Equals(table, Play.EntityLogicalName, StringComparison.Ordinal) ? OpenPlay(reach) : Make(Draft(table, reach)));
        }

        _promises = Promises();
    }

    /// <summary>The account that the rows of somebody are about.</summary>
    public EntityReference AccountOf(Reach reach) => _accounts[reach];

    /// <summary>An open promise of somebody, on that account.</summary>
    public EntityReference PromiseOf(Reach reach) => _promises[reach];

    /// <summary>The policy of all promises.</summary>
    public EntityReference Policy => _policy;

    /// <summary>A row that nothing hangs on.</summary>
    public EntityReference Row(string table, Reach reach)
    {
        if (!_rows.TryGetValue((table, reach), out var row))
            _rows.Add((table, reach), row = Make(Draft(table, reach)));
        return row;
    }

    /// <summary>A row that could be made, every call another one.</summary>
    public Entity Draft(string table, Reach reach)
    {
        var draft = new Entity(table);
        foreach (var (column, value) in Values(table, reach))
            draft[column] = value;
        if (_environment.Metadata.Tables[table].Find("ownerid") is not null)
            draft["ownerid"] = new EntityReference(SystemUser.EntityLogicalName, _owners[reach]);
        return draft;
    }

    private (string Column, object Value)[] Values(string table, Reach reach) => table switch
    {
        Account.EntityLogicalName => [(Account.Fields.Name, Name())],
        Contact.EntityLogicalName => [("lastname", Name())],
        Chore.EntityLogicalName => [(Chore.Fields.Subject, Name()), (Chore.Fields.RegardingObjectId, AccountOf(reach))],
        Annotation.EntityLogicalName => [(Annotation.Fields.Subject, Name()), (Annotation.Fields.ObjectId, AccountOf(reach))],
        EnvironmentVariableValue.EntityLogicalName => [(EnvironmentVariableValue.Fields.EnvironmentVariableDefinitionId, Variable()), (EnvironmentVariableValue.Fields.Value, "1033")],
        BusinessCalendar.EntityLogicalName => [(BusinessCalendar.Fields.Name, Name()), (BusinessCalendar.Fields.TimeZone, "Europe/Zurich"), (BusinessCalendar.Fields.OpeningHours, "Mon-Fri 08:00-17:00")],
        CalendarException.EntityLogicalName => [(CalendarException.Fields.Name, Name()), (CalendarException.Fields.CalendarId, _calendar), (CalendarException.Fields.From, new DateTime(2031, 5, 1)), (CalendarException.Fields.To, new DateTime(2031, 5, 1))],
        OfficerPool.EntityLogicalName => [(OfficerPool.Fields.Name, Name())],
        LoyaltyOfficer.EntityLogicalName => [(LoyaltyOfficer.Fields.Name, Name()), (LoyaltyOfficer.Fields.UserId, Somebody()), (LoyaltyOfficer.Fields.PoolId, _pool), (LoyaltyOfficer.Fields.Capacity, 10)],
        AssignmentRule.EntityLogicalName => [(AssignmentRule.Fields.Name, Name()), (AssignmentRule.Fields.Order, _number), (AssignmentRule.Fields.PoolId, _pool)],
        PromisePolicy.EntityLogicalName => [(PromisePolicy.Fields.Name, Name()), (PromisePolicy.Fields.Code, Name()), (PromisePolicy.Fields.Department, new OptionSetValue((int)Department.Sales)), (PromisePolicy.Fields.LeadMinutes, 60), (PromisePolicy.Fields.MarginMode, new OptionSetValue((int)MarginMode.Fixed)), (PromisePolicy.Fields.MarginMinutes, 60), (PromisePolicy.Fields.CalendarId, _calendar)],
        Promise.EntityLogicalName => [(Promise.Fields.AccountId, AccountOf(reach)), (Promise.Fields.PolicyId, _policy)],
        PromisePause.EntityLogicalName => [(PromisePause.Fields.PromiseId, PromiseOf(reach)), (PromisePause.Fields.WaitingFor, Name()), (PromisePause.Fields.Reason, Name())],
        PromiseRevision.EntityLogicalName => [(PromiseRevision.Fields.PromiseId, PromiseOf(reach)), (PromiseRevision.Fields.NewPromisedOn, _environment.Now.AddDays(40 + _number++)), (PromiseRevision.Fields.Reason, Name())],
        DepartmentContact.EntityLogicalName => [(DepartmentContact.Fields.Name, Name()), (DepartmentContact.Fields.AccountId, AccountOf(reach)), (DepartmentContact.Fields.Department, new OptionSetValue((int)Department.Quality))],
        Feedback.EntityLogicalName => [(Feedback.Fields.AccountId, AccountOf(reach)), (Feedback.Fields.TechnicalScore, 9)],
        BackstageNote.EntityLogicalName => [(BackstageNote.Fields.AccountId, AccountOf(reach)), (BackstageNote.Fields.Text, Name())],
        ChurnKind.EntityLogicalName => [(ChurnKind.Fields.Name, Name()), (ChurnKind.Fields.Kind, new OptionSetValue((int)Kinds[_number % Kinds.Length])), (ChurnKind.Fields.Points, 10m), (ChurnKind.Fields.Cap, 20m), (ChurnKind.Fields.HalfLifeDays, 30), (ChurnKind.Fields.WindowDays, 90)],
        ChurnSignal.EntityLogicalName => [(ChurnSignal.Fields.AccountId, AccountOf(reach)), (ChurnSignal.Fields.Kind, new OptionSetValue((int)SignalKind.Detractor)), (ChurnSignal.Fields.RaisedOn, _environment.Now), (ChurnSignal.Fields.EvidenceId, Name())],
        ChurnEvaluation.EntityLogicalName => [(ChurnEvaluation.Fields.AccountId, AccountOf(reach)), (ChurnEvaluation.Fields.NewScore, 10)],
        OwnerAssignment.EntityLogicalName => [(OwnerAssignment.Fields.AccountId, AccountOf(reach)), (OwnerAssignment.Fields.Reason, new OptionSetValue((int)AssignmentReason.Manual))],
        EvaluationRange.EntityLogicalName => [(EvaluationRange.Fields.Name, Name()), (EvaluationRange.Fields.Number, 1000 + _number)],
        AlertOutcome.EntityLogicalName => [(AlertOutcome.Fields.Name, Name()), (AlertOutcome.Fields.AlertKey, Name()), (AlertOutcome.Fields.Kind, new OptionSetValue((int)AlertKind.RecoveryOverdue)), (AlertOutcome.Fields.Outcome, new OptionSetValue((int)AlertEnding.Read)), (AlertOutcome.Fields.AccountId, AccountOf(reach))],
        Play.EntityLogicalName => [(Play.Fields.Name, Name()), (Play.Fields.AccountId, AccountOf(reach)), (Play.Fields.Level, new OptionSetValue((int)RiskLevel.Critical))],
        PlayTaskTemplate.EntityLogicalName => [(PlayTaskTemplate.Fields.Name, Name()), (PlayTaskTemplate.Fields.Level, new OptionSetValue((int)RiskLevel.AtRisk)), (PlayTaskTemplate.Fields.DueDays, 1), (PlayTaskTemplate.Fields.Order, _number)],
        RiskLevelScale.EntityLogicalName => [(RiskLevelScale.Fields.Name, Name()), (RiskLevelScale.Fields.WatchFrom, 30), (RiskLevelScale.Fields.AtRiskFrom, 55), (RiskLevelScale.Fields.CriticalFrom, 80), (RiskLevelScale.Fields.DropMargin, 5)],
        _ => throw new InvalidOperationException($"{table} has no sample yet: say here how a good row of it is made, so that the roles can be tried on it."),
    };

    private EntityReference Make(Entity draft) => new(draft.LogicalName, _environment.Service.Create(draft));

    // What hangs on a promise changes what can be done to it: a paused one is not revised.
    private Dictionary<Reach, EntityReference> Promises() => _owners.Keys.ToDictionary(reach => reach, reach => Make(Draft(Promise.EntityLogicalName, reach)));

    // A play opens by rule only: when the level of an account rises.
    private EntityReference OpenPlay(Reach reach)
    {
        var account = Make(Draft(Account.EntityLogicalName, reach));
        _environment.Service.Update(new Entity(account.LogicalName, account.Id)
        {
            [Account.Fields.RiskOverride] = new OptionSetValue((int)RiskLevel.Critical),
            [Account.Fields.RiskOverrideReason] = Name(),
            [Account.Fields.RiskOverrideUntil] = _environment.Now.Date,
        });
        _environment.RunJobs();
        return _environment.Where(Play.EntityLogicalName, Play.Fields.AccountId, account.Id).Single().ToEntityReference();
    }

    private string Name() => "Sample " + _number++;

    private EntityReference Somebody() =>
        new(SystemUser.EntityLogicalName, _environment.User("Sample", Name(), LocalDataverse.Engine.WellKnownIds.RootBusinessUnit));

    private EntityReference Variable() =>
        _environment.Where("environmentvariabledefinition", "schemaname", EnvironmentVariables.TextLanguage).Single().ToEntityReference();
}
