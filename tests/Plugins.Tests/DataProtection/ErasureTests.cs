using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Alerts;
using Dynamics.Loyalty.Plugins.Tests.Backstage;
using Dynamics.Loyalty.Plugins.Tests.Coordination;
using Dynamics.Loyalty.Plugins.Tests.Ownership;
using Dynamics.Loyalty.Plugins.Tests.Plays;
using Dynamics.Loyalty.Plugins.Tests.Promises;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Tests.DataProtection;

/// <summary>A customer is erased by deleting the account.</summary>
public sealed class ErasureTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private const string Prefix = "loy_";

    // Rows that are about no customer: people and what an administrator sets up.
    private static readonly string[] AboutNoCustomer =
    [
        AssignmentRule.EntityLogicalName, BusinessCalendar.EntityLogicalName, CalendarException.EntityLogicalName, ChurnKind.EntityLogicalName,
        EvaluationRange.EntityLogicalName, LoyaltyOfficer.EntityLogicalName, OfficerPool.EntityLogicalName, PlayTaskTemplate.EntityLogicalName,
        PromisePolicy.EntityLogicalName, RiskLevelScale.EntityLogicalName,
    ];

    [Fact]
    public void Account_Deleted_LeavesNothingOfTheCustomerInAnyTable()
    {
        var account = KnownCustomer();
        var tables = Environment.Metadata.Tables.Keys.Where(table => table.StartsWith(Prefix, StringComparison.Ordinal)).Except(AboutNoCustomer, StringComparer.Ordinal).ToList();
        Assert.All(tables, table => Assert.True(Count(table) > 0, $"{table} holds nothing that could be erased: say in this test how a row of it comes to be."));

        Environment.Service.Delete(Account.EntityLogicalName, account);
        Environment.RunJobs();

        Assert.All(tables, table => Assert.Equal(0, Count(table)));
    }

    /// <summary>An account with a row of every table that is about a customer.</summary>
    private Guid KnownCustomer()
    {
        var owners = new OwnershipScene(Environment);
        var pool = owners.Pool();
        var officer = owners.Officer(pool, "Ann");
        owners.Rule(pool);
        var plays = new PlayScene(Environment);
        plays.Planned(RiskLevel.AtRisk, "Call");
        var account = owners.Account(Segment.KeyAccount);
        new CoverageScene(Environment).Contact(account, officer, Department.Sales, "Seller");
        Promise(account);
        new BackstageScene(Environment).Note(account);
        plays.Churn.Feedback(account, technical: 9, relational: 0);
        Environment.RunJobs();
        plays.Churn.Override(account, RiskLevel.Critical, "They told us so", Environment.Now.Date.AddDays(60));
        Environment.RunJobs();
        Environment.Now = Environment.Now.AddDays(5);
        var alerts = new AlertScene(Environment);
        alerts.Conclude(alerts.Alerts().First());
        return account;
    }

    private void Promise(Guid account)
    {
        var promises = new PromiseScene(Environment);
        var pauses = new PauseScene(Environment);
        var promise = promises.Promise(promises.Policy(promises.Calendar()), account);
        var pause = pauses.Pause(promise);
        Environment.Now = PromiseScene.At("2026-03-02 12:00 +01:00");
        pauses.Resume(pause, "2026-03-02 11:00 +01:00");
        pauses.Revise(promise, "2026-03-20 17:00 +01:00");
    }

    private int Count(string table) => Environment.Service.RetrieveMultiple(new QueryExpression(table)).Entities.Count;
}
