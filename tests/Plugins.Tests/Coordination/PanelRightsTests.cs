using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Churn;
using Dynamics.Loyalty.Plugins.Tests.Ownership;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

public sealed class PanelRightsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private OwnershipScene Owners { get; } = new(environment);

    private ChurnScene Churn { get; } = new(environment);

    [Fact]
    public void Panel_Reader_SeesOwnerAndReasons()
    {
        var account = EvaluatedAccount();

        var panel = Panel(account, Environment.User("Loyalty Reader"));

        Assert.NotEqual(JsonValueKind.Null, panel.GetProperty("owner").GetProperty("sentence").ValueKind);
        Assert.Single(panel.GetProperty("risk").GetProperty("reasons").EnumerateArray());
    }

    [Fact]
    public void Panel_Contributor_SeesThePromisesAndWhyTheOwnerAndTheRiskButNoHistory()
    {
        var account = EvaluatedAccount();

        var panel = Panel(account, Environment.User("Loyalty Contributor"));

        Assert.Equal(0, panel.GetProperty("promises").GetProperty("total").GetInt32());
        Assert.NotEqual(JsonValueKind.Null, panel.GetProperty("owner").GetProperty("userId").ValueKind);
        Assert.Contains("pool", panel.GetProperty("owner").GetProperty("sentence").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("candidates", panel.GetProperty("owner").GetRawText(), StringComparison.Ordinal);
        Assert.Single(panel.GetProperty("risk").GetProperty("reasons").EnumerateArray());
        Assert.Empty(panel.GetProperty("risk").GetProperty("history").EnumerateArray());
    }

    [Fact]
    public void Panel_WithoutRole_IsRefused()
    {
        var account = Owners.Account();
        var nobody = Environment.User(role: null);

        Refused(() => Panel(account, nobody));
    }

    [Fact]
    public void Panel_OfAnotherBusinessUnitsAccount_IsRefused()
    {
        var account = Owners.Account();
        var unit = Environment.Create("businessunit", ("name", "Elsewhere"), ("parentbusinessunitid", new EntityReference("businessunit", LocalDataverse.Engine.WellKnownIds.RootBusinessUnit)));
        var reader = Environment.User("Loyalty Reader", unit);

        Refused(() => Panel(account, reader));
    }

    [Fact]
    public void Feedback_ByContributor_RaisesSignalsThatTheContributorCannotWrite()
    {
        var account = Churn.Account();
        var service = Environment.As(Environment.User("Loyalty Contributor"));

        service.Create(new Entity(Feedback.EntityLogicalName)
        {
            [Feedback.Fields.AccountId] = new EntityReference(Account.EntityLogicalName, account),
            [Feedback.Fields.RelationalScore] = 1,
        });
        Environment.RunJobs();

        Assert.Equal(20, Churn.Score(account));
        Refused(() => service.Create(new Entity(ChurnSignal.EntityLogicalName)
        {
            [ChurnSignal.Fields.AccountId] = new EntityReference(Account.EntityLogicalName, account),
            [ChurnSignal.Fields.Kind] = new OptionSetValue((int)SignalKind.Detractor),
            [ChurnSignal.Fields.RaisedOn] = Environment.Now,
            [ChurnSignal.Fields.EvidenceId] = "made up",
        }));
    }

    [Fact]
    public void Evaluation_OfAnAccountTheCallerCannotSee_IsRefused()
    {
        var account = Owners.Account();
        var unit = Environment.Create("businessunit", ("name", "Elsewhere"), ("parentbusinessunitid", new EntityReference("businessunit", LocalDataverse.Engine.WellKnownIds.RootBusinessUnit)));
        var manager = Environment.User("Loyalty Officer", unit);

        Refused(() => Churn.Evaluate(account, Environment.As(manager)));
        Assert.Null(Churn.Score(account));
    }

    private Guid EvaluatedAccount()
    {
        var pool = Owners.Pool();
        Owners.Officer(pool, "Ann");
        Owners.Rule(pool);
        var account = Owners.Account();
        Churn.Feedback(account, relational: 1);
        Environment.RunJobs();
        return account;
    }

    private JsonElement Panel(Guid account, Guid? user = null) => Environment.Panel(account, user);
}
