using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Churn;
using Microsoft.Xrm.Sdk;
using PlayTask = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Tests.Plays;

/// <summary>Puts accounts whose risk rises on stage, and looks at their plays.</summary>
internal sealed class PlayScene(LoyaltyEnvironment environment)
{
    /// <summary>The risk of accounts.</summary>
    public ChurnScene Churn { get; } = new(environment);

    /// <summary>An account with a loyalty owner.</summary>
    public Guid AccountOf(Guid? owner) =>
        environment.Create(
            Account.EntityLogicalName,
            (Account.Fields.Name, "Acme"),
            (Account.Fields.LoyaltyOwnerId, owner is { } user ? new EntityReference(SystemUser.EntityLogicalName, user) : null));

    /// <summary>A loyalty officer.</summary>
    public Guid Officer(Guid user, DateTime? absentFrom = null, Guid? deputy = null) =>
        environment.Create(
            LoyaltyOfficer.EntityLogicalName,
            (LoyaltyOfficer.Fields.Name, "Officer"),
            (LoyaltyOfficer.Fields.UserId, new EntityReference(SystemUser.EntityLogicalName, user)),
            (LoyaltyOfficer.Fields.Capacity, 100),
            (LoyaltyOfficer.Fields.Active, true),
            (LoyaltyOfficer.Fields.AbsentFrom, absentFrom),
            (LoyaltyOfficer.Fields.DeputyId, deputy is { } id ? new EntityReference(LoyaltyOfficer.EntityLogicalName, id) : null));

    /// <summary>A planned task.</summary>
    public Guid Planned(RiskLevel level, string subject, int days = 1, Department? department = null, int order = 1, Guid? calendar = null) =>
        environment.Create(
            PlayTaskTemplate.EntityLogicalName,
            (PlayTaskTemplate.Fields.Name, subject),
            (PlayTaskTemplate.Fields.Level, new OptionSetValue((int)level)),
            (PlayTaskTemplate.Fields.DueDays, days),
            (PlayTaskTemplate.Fields.Order, order),
            (PlayTaskTemplate.Fields.Department, department is { } named ? new OptionSetValue((int)named) : null),
            (PlayTaskTemplate.Fields.CalendarId, calendar is { } id ? new EntityReference(BusinessCalendar.EntityLogicalName, id) : null));

    /// <summary>Sets the level of an account by hand, taking back the one before, and lets the jobs run.</summary>
    public void Level(Guid account, RiskLevel level)
    {
        environment.Service.Update(new Entity(Account.EntityLogicalName, account) { [Account.Fields.RiskOverride] = null });
        Churn.Override(account, level, "Stage direction.", environment.Now.Date);
        environment.RunJobs();
    }

    /// <summary>The plays of an account, oldest first.</summary>
    public IReadOnlyList<Entity> Plays(Guid account) =>
        environment.Where(
            Play.EntityLogicalName,
            Play.Fields.AccountId,
            account,
            Play.Fields.Name,
            Play.Fields.OwnerId,
            Play.Fields.Level,
            Play.Fields.CurrentLevel,
            Play.Fields.OpenedOn,
            Play.Fields.FellOn,
            Play.Fields.ClosedOn,
            Play.Fields.Outcome,
            Play.Fields.Note,
            Play.Fields.EvaluationId);

    /// <summary>The tasks of a play.</summary>
    public IReadOnlyList<Entity> Tasks(Guid play) =>
        environment.Where(
            PlayTask.EntityLogicalName,
            PlayTask.Fields.PlayId,
            play,
            PlayTask.Fields.Subject,
            PlayTask.Fields.Description,
            PlayTask.Fields.Department,
            PlayTask.Fields.ScheduledEnd,
            PlayTask.Fields.OwnerId,
            PlayTask.Fields.RegardingObjectId);

    /// <summary>Ends a task.</summary>
    public void End(Guid task, PlayTask.StateCode state, IOrganizationService? service = null) =>
        (service ?? environment.Service).Update(new Entity(PlayTask.EntityLogicalName, task) { [PlayTask.Fields.StateCode] = new OptionSetValue((int)state) });
}
