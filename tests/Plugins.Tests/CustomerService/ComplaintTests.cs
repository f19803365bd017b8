using Dynamics.Loyalty.Plugins.CustomerService.Model;
using Dynamics.Loyalty.Plugins.Model;
using EnvironmentVariables = Dynamics.Loyalty.Plugins.CustomerService.Model.EnvironmentVariables;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.CustomerService;

public sealed class ComplaintTests(CaseEnvironment environment) : CaseTest(environment)
{
    private static (string, object?) Satisfaction(Incident.CustomerSatisfactionCode code) =>
        (Incident.Fields.CustomerSatisfactionCode, new OptionSetValue((int)code));

    private static (string, object?)[] State(Incident.StateCode state, Incident.StatusCode status) =>
        [(Incident.Fields.StateCode, new OptionSetValue((int)state)), (Incident.Fields.StatusCode, new OptionSetValue((int)status))];

    private static (string, object?)[] Active => State(Incident.StateCode.Active, Incident.StatusCode.InProgress);

    [Fact]
    public void Problem_Opened_WeighsOnTheAccountWithTheCaseAsEvidence()
    {
        var account = MakeAccount();

        var id = MakeCase(account);
        Environment.RunJobs();

        var signal = Assert.Single(Environment.Where(
            ChurnSignal.EntityLogicalName, ChurnSignal.Fields.AccountId, account, ChurnSignal.Fields.Kind, ChurnSignal.Fields.EvidenceTable, ChurnSignal.Fields.EvidenceId, ChurnSignal.Fields.Sentence));
        Assert.Equal((int)SignalKind.ComplaintOpen, signal.GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind).Value);
        Assert.Equal((Incident.EntityLogicalName, id.ToString("D")), (signal[ChurnSignal.Fields.EvidenceTable], signal[ChurnSignal.Fields.EvidenceId]));
        var number = Environment.Read(Incident.EntityLogicalName, id, Incident.Fields.TicketNumber).GetAttributeValue<string>(Incident.Fields.TicketNumber);
        Assert.Contains($"The complaint {number} is open.", signal.GetAttributeValue<string>(ChurnSignal.Fields.Sentence), StringComparison.Ordinal);
        Assert.Equal(15, Score(account));
    }

    [Theory]
    [InlineData(Incident.CaseTypeCode.Question)]
    [InlineData(Incident.CaseTypeCode.Request)]
    [InlineData(null)]
    public void CaseOfAnotherType_Opened_SaysNothing(Incident.CaseTypeCode? type)
    {
        var account = MakeAccount();

        MakeCase(account, type);

        Assert.Empty(OpenKinds(account));
    }

    [Fact]
    public void ComplaintOfAContact_WeighsOnTheContactsAccount()
    {
        var account = MakeAccount();
        var contact = Environment.Create(Contact.EntityLogicalName, (Contact.Fields.LastName, "C"), (Contact.Fields.ParentCustomerId, new EntityReference(Account.EntityLogicalName, account)));

        MakeCase(new EntityReference(Contact.EntityLogicalName, contact));

        Assert.Equal([SignalKind.ComplaintOpen], OpenKinds(account));
    }

    [Fact]
    public void ComplaintOfAContactWithoutAccount_IsTakenAndSaysNothing()
    {
        var contact = Environment.Create(Contact.EntityLogicalName, (Contact.Fields.LastName, "C"));

        Assert.NotEqual(Guid.Empty, MakeCase(new EntityReference(Contact.EntityLogicalName, contact)));
        Assert.Empty(Environment.Where(ChurnSignal.EntityLogicalName, ChurnSignal.Fields.EvidenceTable, Incident.EntityLogicalName));
    }

    [Fact]
    public void Complaint_Resolved_ReassuresAndNoLongerWeighs()
    {
        var account = MakeAccount();
        var id = MakeCase(account);
        Environment.RunJobs();

        Resolve(id);
        Environment.RunJobs();

        Assert.Equal([SignalKind.ComplaintRecovered], OpenKinds(account));
        Assert.Equal(0, Score(account));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Complaint_ResolvedAroundItsDate_ReassuresOnlyInTime(int minutesLeft, bool recovers)
    {
        var account = MakeAccount();
        var id = MakeCase(account, resolveBy: Environment.Now.AddDays(1));
        Environment.Now = Environment.Now.AddDays(1).AddMinutes(-minutesLeft);

        Resolve(id);

        Assert.Equal(recovers ? [SignalKind.ComplaintRecovered] : [], OpenKinds(account));
    }

    [Theory]
    [InlineData(Incident.CustomerSatisfactionCode.Dissatisfied, false)]
    [InlineData(Incident.CustomerSatisfactionCode.Neutral, true)]
    [InlineData(Incident.CustomerSatisfactionCode.Satisfied, true)]
    public void Satisfaction_GivenAfterTheAnswer_Decides(Incident.CustomerSatisfactionCode code, bool recovers)
    {
        var account = MakeAccount();
        var id = MakeCase(account);
        Resolve(id);

        Change(id, Satisfaction(code));

        Assert.Equal(recovers ? [SignalKind.ComplaintRecovered] : [], OpenKinds(account));
    }

    [Fact]
    public void Complaint_ResolvedLateForASatisfiedCustomer_Reassures()
    {
        var account = MakeAccount();
        var id = MakeCase(account, resolveBy: Environment.Now.AddHours(-1));
        Resolve(id);
        Assert.Empty(OpenKinds(account));

        Change(id, Satisfaction(Incident.CustomerSatisfactionCode.VerySatisfied));

        Assert.Equal([SignalKind.ComplaintRecovered], OpenKinds(account));
    }

    [Fact]
    public void Complaint_Reopened_WeighsMoreUntilItIsResolvedAgain()
    {
        var account = MakeAccount();
        var id = MakeCase(account);
        Resolve(id);

        Change(id, Active);
        Environment.RunJobs();
        Assert.Equal([SignalKind.ComplaintReopened], OpenKinds(account));
        Assert.Equal(20, Score(account));
        Change(id, Satisfaction(Incident.CustomerSatisfactionCode.Neutral));
        Assert.Equal([SignalKind.ComplaintReopened], OpenKinds(account));

        Resolve(id);
        Assert.Equal([SignalKind.ComplaintRecovered], OpenKinds(account));
        Change(id, Active);
        Assert.Equal([SignalKind.ComplaintReopened], OpenKinds(account));
    }

    [Fact]
    public void Complaint_Cancelled_IsForgotten()
    {
        var account = MakeAccount();
        var id = MakeCase(account);

        Change(id, State(Incident.StateCode.Cancelled, Incident.StatusCode.Cancelled));
        Environment.RunJobs();

        Assert.Empty(OpenKinds(account));
        Assert.Equal(0, Score(account));
    }

    [Fact]
    public void Complaint_Deleted_IsForgotten()
    {
        var account = MakeAccount();
        var id = MakeCase(account);
        Environment.RunJobs();

        Environment.Service.Delete(Incident.EntityLogicalName, id);
        Environment.RunJobs();

        Assert.Empty(OpenKinds(account));
        Assert.Equal(0, Score(account));
    }

    [Fact]
    public void Question_ThatBecomesAProblem_WeighsFromThenOn()
    {
        var account = MakeAccount();
        var id = MakeCase(account, Incident.CaseTypeCode.Question);

        Change(id, (Incident.Fields.CaseTypeCode, new OptionSetValue((int)Incident.CaseTypeCode.Problem)));

        Assert.Equal([SignalKind.ComplaintOpen], OpenKinds(account));
        Change(id, (Incident.Fields.CaseTypeCode, new OptionSetValue((int)Incident.CaseTypeCode.Question)));
        Assert.Empty(OpenKinds(account));
    }

    [Fact]
    public void Complaint_MovedToAnotherCustomer_WeighsThere()
    {
        var (first, second) = (MakeAccount(), MakeAccount());
        var id = MakeCase(first);
        Environment.RunJobs();

        Change(id, (Incident.Fields.CustomerId, new EntityReference(Account.EntityLogicalName, second)));
        Environment.RunJobs();

        Assert.Empty(OpenKinds(first));
        Assert.Equal([SignalKind.ComplaintOpen], OpenKinds(second));
        Assert.Equal((0, 15), (Score(first), Score(second)));
    }

    [Fact]
    public void Case_SentBackUnchanged_WritesNothing()
    {
        var account = MakeAccount();
        var id = MakeCase(account);
        var before = Environment.Where(ChurnSignal.EntityLogicalName, ChurnSignal.Fields.AccountId, account, ChurnSignal.Fields.RaisedOn).Single();
        Environment.Now = Environment.Now.AddDays(1);

        Change(id, (Incident.Fields.CustomerId, new EntityReference(Account.EntityLogicalName, account)));

        var after = Environment.Where(ChurnSignal.EntityLogicalName, ChurnSignal.Fields.AccountId, account, ChurnSignal.Fields.RaisedOn).Single();
        Assert.Equal(before.RowVersion, after.RowVersion);
    }

    [Theory]
    [InlineData("1,3", Incident.CaseTypeCode.Question, true)]
    [InlineData("1,3", Incident.CaseTypeCode.Problem, false)]
    [InlineData("*", null, true)]
    [InlineData("two", Incident.CaseTypeCode.Problem, true)]
    [InlineData("two", Incident.CaseTypeCode.Question, false)]
    public void TypesOfTheSetting_DecideWhatIsAComplaint(string setting, Incident.CaseTypeCode? type, bool counts)
    {
        var account = MakeAccount();
        var definition = Environment.Where("environmentvariabledefinition", "schemaname", EnvironmentVariables.ComplaintCaseTypes).Single();
        Environment.Create("environmentvariablevalue", ("environmentvariabledefinitionid", definition.ToEntityReference()), ("value", setting));

        MakeCase(account, type);

        Assert.Equal(counts ? 1 : 0, OpenKinds(account).Count);
    }

    [Fact]
    public void OriginsOfTheSetting_DecideWhatIsAComplaint()
    {
        var account = MakeAccount();
        var definition = Environment.Where("environmentvariabledefinition", "schemaname", EnvironmentVariables.ComplaintCaseOrigins).Single();
        Environment.Create("environmentvariablevalue", ("environmentvariabledefinitionid", definition.ToEntityReference()), ("value", "1"));

        var id = MakeCase(account);
        Assert.Empty(OpenKinds(account));
        Change(id, (Incident.Fields.CaseOriginCode, new OptionSetValue((int)Incident.CaseOriginCode.Phone)));

        Assert.Equal([SignalKind.ComplaintOpen], OpenKinds(account));
    }

    [Fact]
    public void Complaint_OfACaseWorkerWithoutAnyLoyaltyRole_WeighsAllTheSame()
    {
        var account = MakeAccount();
        var worker = Environment.User("Customer Service Representative");

        Environment.As(worker).Create(new Entity(Incident.EntityLogicalName)
        {
            [Incident.Fields.Title] = "Case",
            [Incident.Fields.CustomerId] = new EntityReference(Account.EntityLogicalName, account),
            [Incident.Fields.CaseTypeCode] = new OptionSetValue((int)Incident.CaseTypeCode.Problem),
        });
        Environment.RunJobs();

        Assert.Equal([SignalKind.ComplaintOpen], OpenKinds(account));
    }
}
