using System.Text.Json.Nodes;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Churn;
using Dynamics.Loyalty.Plugins.Tests.Ownership;
using Dynamics.Loyalty.Plugins.Tests.Promises;
using Microsoft.Xrm.Sdk;
using Chore = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Tests.Alerts;

/// <summary>Puts what managers are alerted of on stage.</summary>
internal sealed class AlertScene(LoyaltyEnvironment environment)
{
    /// <summary>Officers and their accounts.</summary>
    public PortfolioScene Portfolio { get; } = new(environment);

    /// <summary>Promises.</summary>
    public PromiseScene Promises { get; } = new(environment);

    private ChurnScene Churn { get; } = new(environment);

    /// <summary>An account that becomes critical now.</summary>
    public Guid Critical(string name = "Meier AG")
    {
        var account = Churn.Account((Account.Fields.Name, name));
        BecomeCritical(account);
        return account;
    }

    /// <summary>Makes an account critical now.</summary>
    public void BecomeCritical(Guid account) => Override(account, RiskLevel.Critical);

    /// <summary>Lets an account be as its score says.</summary>
    public void Recover(Guid account) => Override(account, level: null);

    /// <summary>An activity about an account that is completed now.</summary>
    public void Contact(Guid account, string table)
    {
        var id = environment.Create(
            table,
            ("subject", "Contact"),
            ("regardingobjectid", new EntityReference(Account.EntityLogicalName, account)));
        environment.Service.Update(new Entity(table, id)
        {
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(string.Equals(table, Appointment.EntityLogicalName, StringComparison.Ordinal) ? 3 : 2),
            ["actualend"] = environment.Now,
        });
    }

    /// <summary>A promise that was broken, whose recovery is due in two days; the clock then stands three days later.</summary>
    public Guid BrokenPromise(string name = "Six filters")
    {
        var promise = Promises.Promise(Promises.Policy(calendar: null), Promises.Account(), (Promise.Fields.Name, name));
        environment.Now = environment.Now.AddDays(2);
        Promises.Update(promise, (Promise.Fields.DeliveredOn, environment.Now));
        environment.RunJobs();
        environment.Now = environment.Now.AddDays(3);
        return promise;
    }

    /// <summary>The open task of a promise.</summary>
    public Entity Recovery(Guid promise) =>
        environment.Where(Chore.EntityLogicalName, Chore.Fields.PromiseId, promise, Chore.Fields.ScheduledEnd, Chore.Fields.OwnerId).Single();

    /// <summary>Sets the limits.</summary>
    public void Limits(string numbers) => environment.Create(
        EnvironmentVariableValue.EntityLogicalName,
        (EnvironmentVariableValue.Fields.Value, numbers),
        (EnvironmentVariableValue.Fields.EnvironmentVariableDefinitionId,
            environment.Where(EnvironmentVariableDefinition.EntityLogicalName, EnvironmentVariableDefinition.Fields.SchemaName, EnvironmentVariables.TeamAlertLimits).Single().ToEntityReference()));

    /// <summary>What the manager is told.</summary>
    public JsonNode Answer(IOrganizationService? caller = null, Guid? pool = null)
    {
        var request = new OrganizationRequest(GetTeamAlertsApi.Name);
        if (pool is { } id)
            request[GetTeamAlertsApi.Request.PoolId] = id;
        return JsonNode.Parse((string)(caller ?? environment.Service).Execute(request)[GetTeamAlertsApi.Response.Alerts])!;
    }

    /// <summary>The alerts shown.</summary>
    public IReadOnlyList<JsonNode> Alerts(IOrganizationService? caller = null, Guid? pool = null) => [.. Answer(caller, pool)["alerts"]!.AsArray().OfType<JsonNode>()];

    /// <summary>The only alert of a kind; null when there is none.</summary>
    public JsonNode? Alert(AlertKind kind, IOrganizationService? caller = null) =>
        Alerts(caller).SingleOrDefault(alert => alert["kind"]!.GetValue<int>() == (int)kind);

    /// <summary>Concludes an alert as a user; returns the row.</summary>
    public EntityReference Conclude(JsonNode alert, AlertEnding ending = AlertEnding.Read, IOrganizationService? caller = null)
    {
        var row = new Entity(AlertOutcome.EntityLogicalName)
        {
            [AlertOutcome.Fields.Name] = "What it said",
            [AlertOutcome.Fields.AlertKey] = alert["key"]!.GetValue<string>(),
            [AlertOutcome.Fields.Kind] = new OptionSetValue(alert["kind"]!.GetValue<int>()),
            [AlertOutcome.Fields.Outcome] = new OptionSetValue((int)ending),
            [AlertOutcome.Fields.Note] = "Agreed to call",
        };
        if (alert["account"] is { } account)
            row[AlertOutcome.Fields.AccountId] = new EntityReference(Account.EntityLogicalName, account["id"]!.GetValue<Guid>());
        if (alert["person"] is { } person)
            row[AlertOutcome.Fields.UserId] = new EntityReference(SystemUser.EntityLogicalName, person["id"]!.GetValue<Guid>());
        return new EntityReference(row.LogicalName, (caller ?? environment.Service).Create(row));
    }
    private void Override(Guid account, RiskLevel? level)
    {
        Churn.Override(account, level, level is null ? null : "We know better", level is null ? null : environment.Now.Date.AddDays(90));
        environment.RunJobs();
    }
}
