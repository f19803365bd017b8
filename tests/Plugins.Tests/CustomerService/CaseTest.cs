using System.ServiceModel;
using Dynamics.Loyalty.Plugins.CustomerService.Model;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.CustomerService;

/// <summary>A test with cases, on an environment that is empty at its start.</summary>
[Collection(nameof(CaseEnvironment))]
public abstract class CaseTest
{
    /// <summary>Empties the environment.</summary>
    protected CaseTest(CaseEnvironment environment)
    {
        Environment = environment.Loyalty;
        Environment.Reset();
        Environment.Now = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    }

    /// <summary>The environment.</summary>
    protected LoyaltyEnvironment Environment { get; }

    /// <summary>An account that somebody looks after, so that nothing but cases weighs on it.</summary>
    protected Guid MakeAccount() => Environment.Create(
        Account.EntityLogicalName,
        (Account.Fields.Name, "Account"),
        (Account.Fields.LoyaltyOwnerId, new EntityReference(SystemUser.EntityLogicalName, Environment.AdministratorId)));

    /// <summary>A case of a customer: a problem unless said otherwise.</summary>
    protected Guid MakeCase(EntityReference customer, Incident.CaseTypeCode? type = Incident.CaseTypeCode.Problem, DateTime? resolveBy = null) => Environment.Create(
        Incident.EntityLogicalName,
        (Incident.Fields.Title, "Case"),
        (Incident.Fields.CustomerId, customer),
        (Incident.Fields.CaseTypeCode, type is { } known ? new OptionSetValue((int)known) : null),
        (Incident.Fields.ResolveBy, resolveBy));

    /// <summary>A case of an account.</summary>
    protected Guid MakeCase(Guid account, Incident.CaseTypeCode? type = Incident.CaseTypeCode.Problem, DateTime? resolveBy = null) =>
        MakeCase(new EntityReference(Account.EntityLogicalName, account), type, resolveBy);

    /// <summary>Changes a case.</summary>
    protected void Change(Guid id, params (string Column, object? Value)[] values)
    {
        var row = new Entity(Incident.EntityLogicalName, id);
        foreach (var (column, value) in values)
            row[column] = value;
        Environment.Service.Update(row);
    }

    /// <summary>Resolves a case.</summary>
    protected void Resolve(Guid id) => Environment.Service.Execute(new CloseIncidentRequest
    {
        IncidentResolution = new Entity("incidentresolution") { ["subject"] = "Done", ["incidentid"] = new EntityReference(Incident.EntityLogicalName, id) },
        Status = new OptionSetValue((int)Incident.StatusCode.ProblemSolved),
    });

    /// <summary>Kinds of the open signals of an account, in the order of the choice.</summary>
    protected IReadOnlyList<SignalKind> OpenKinds(Guid account) =>
    [
        .. Environment.Where(ChurnSignal.EntityLogicalName, ChurnSignal.Fields.AccountId, account, ChurnSignal.Fields.Kind, ChurnSignal.Fields.ClearedOn)
            .Where(s => s.GetAttributeValue<DateTime?>(ChurnSignal.Fields.ClearedOn) is null)
            .Select(s => (SignalKind)s.GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind).Value)
            .Order(),
    ];

    /// <summary>The score of an account.</summary>
    protected int? Score(Guid account) => Environment.Read(Account.EntityLogicalName, account, Account.Fields.ChurnScore).GetAttributeValue<int?>(Account.Fields.ChurnScore);

    /// <summary>What is refused, by its message.</summary>
    protected static string Refused(Action action) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail.Message;
}
