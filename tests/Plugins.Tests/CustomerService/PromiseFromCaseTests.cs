using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Incident = Dynamics.Loyalty.Plugins.CustomerService.Model.Incident;
using Promise = Dynamics.Loyalty.Plugins.CustomerService.Model.Promise;

namespace Dynamics.Loyalty.Plugins.Tests.CustomerService;

public sealed class PromiseFromCaseTests(CaseEnvironment environment) : CaseTest(environment)
{
    private Guid? _policy;

    private Guid Policy => _policy ??= Environment.Create(
        PromisePolicy.EntityLogicalName,
        (PromisePolicy.Fields.Name, "Policy"),
        (PromisePolicy.Fields.Code, "P"),
        (PromisePolicy.Fields.Department, new OptionSetValue((int)Department.CustomerService)),
        (PromisePolicy.Fields.Kind, "Answer"),
        (PromisePolicy.Fields.LeadMinutes, 60),
        (PromisePolicy.Fields.MarginMode, new OptionSetValue((int)MarginMode.Fixed)),
        (PromisePolicy.Fields.MarginMinutes, 60));

    private static EntityReference CaseOf(Guid id) => new(Incident.EntityLogicalName, id);

    private static EntityReference AccountOf(Guid id) => new(Account.EntityLogicalName, id);

    private Guid MakePromise(Guid? caseId, Guid? account = null, Guid? user = null) => (user is { } id ? Environment.As(id) : Environment.Service).Create(new Entity(Promise.EntityLogicalName)
    {
        [Promise.Fields.PolicyId] = new EntityReference(PromisePolicy.EntityLogicalName, Policy),
        [Promise.Fields.CaseId] = caseId is { } known ? CaseOf(known) : null,
        [Promise.Fields.AccountId] = account is { } named ? AccountOf(named) : null,
    });

    private Guid AccountIdOf(Guid promise) => Environment.Read(Promise.EntityLogicalName, promise, Promise.Fields.AccountId).GetAttributeValue<EntityReference>(Promise.Fields.AccountId).Id;

    [Fact]
    public void PromiseOnACase_IsMadeToTheAccountOfItsCustomer()
    {
        var account = MakeAccount();

        Assert.Equal(account, AccountIdOf(MakePromise(MakeCase(account))));
    }

    [Fact]
    public void PromiseOnACaseOfAContact_IsMadeToTheContactsAccount()
    {
        var account = MakeAccount();
        var contact = Environment.Create(Contact.EntityLogicalName, (Contact.Fields.LastName, "C"), (Contact.Fields.ParentCustomerId, AccountOf(account)));

        Assert.Equal(account, AccountIdOf(MakePromise(MakeCase(new EntityReference(Contact.EntityLogicalName, contact)))));
    }

    [Fact]
    public void PromiseOnACase_ToAnotherAccount_IsRefused()
    {
        var (account, other) = (MakeAccount(), MakeAccount());

        Assert.StartsWith("[LOY-PROMISE-CASE-ACCOUNT]", Refused(() => MakePromise(MakeCase(account), other)), StringComparison.Ordinal);
    }

    [Fact]
    public void PromiseOnACase_OfAContactWithoutAccount_IsRefused()
    {
        var contact = Environment.Create(Contact.EntityLogicalName, (Contact.Fields.LastName, "C"));

        Assert.StartsWith(
            "[LOY-PROMISE-CASE-NO-ACCOUNT]",
            Refused(() => MakePromise(MakeCase(new EntityReference(Contact.EntityLogicalName, contact)))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void PromiseWithoutCase_StillNeedsItsAccount()
    {
        Assert.StartsWith("[LOY-", Refused(() => MakePromise(null)), StringComparison.Ordinal);

        var account = MakeAccount();
        Assert.Equal(account, AccountIdOf(MakePromise(null, account)));
    }

    [Fact]
    public void Promise_PutOnACaseLater_TakesOneOfItsAccountOnly()
    {
        var (account, other) = (MakeAccount(), MakeAccount());
        var promise = MakePromise(null, account);
        void Put(Guid? caseId) => Environment.Service.Update(new Entity(Promise.EntityLogicalName, promise) { [Promise.Fields.CaseId] = caseId is { } id ? CaseOf(id) : null });

        Put(MakeCase(account));
        Assert.StartsWith("[LOY-PROMISE-CASE-ACCOUNT]", Refused(() => Put(MakeCase(other))), StringComparison.Ordinal);
        Put(null);

        Assert.Null(Environment.Read(Promise.EntityLogicalName, promise, Promise.Fields.CaseId).GetAttributeValue<EntityReference>(Promise.Fields.CaseId));
    }

    [Fact]
    public void PromiseOnACase_ByAUserWhoMayNotReadCases_IsRefused()
    {
        var id = MakeCase(MakeAccount());
        var user = Environment.User("Loyalty Manager");

        Assert.Contains("Incident", Refused(() => MakePromise(id, user: user)), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_Deleted_LeavesItsPromises()
    {
        var id = MakeCase(MakeAccount());
        var promise = MakePromise(id);

        Environment.Service.Delete(Incident.EntityLogicalName, id);

        Assert.Null(Environment.Read(Promise.EntityLogicalName, promise, Promise.Fields.CaseId).GetAttributeValue<EntityReference>(Promise.Fields.CaseId));
    }
}
