using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Alerts;

/// <summary>An alert ends once, by somebody, and comes back only when what it tells of happens again.</summary>
public sealed class AlertOutcomeTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private AlertScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(AlertEnding.Read)]
    [InlineData(AlertEnding.ConversationHeld)]
    [InlineData(AlertEnding.ActionChanged)]
    public void Alert_ConcludedByOneManager_IsGoneForAllOfThem(AlertEnding ending)
    {
        QuietAccount();
        var manager = Environment.As(Environment.User("Loyalty Manager"));

        Scene.Conclude(Scene.Alerts(manager).Single(), ending, manager);

        Assert.Equal(0, Scene.Answer(manager)["total"]!.GetValue<int>());
        Assert.Empty(Scene.Alerts(Environment.As(Environment.User("Loyalty Administrator"))));
    }

    [Fact]
    public void Alert_OfANewEpisode_ComesBack()
    {
        var account = QuietAccount();
        Scene.Conclude(Scene.Alerts().Single());
        Scene.Recover(account);
        Scene.BecomeCritical(account);
        Assert.Empty(Scene.Alerts());

        Environment.Now = Environment.Now.AddDays(3);

        Assert.Equal(account, Scene.Alerts().Single()["account"]!["id"]!.GetValue<Guid>());
    }

    [Fact]
    public void Load_ConcludedThisWeek_ComesBackNextMonday()
    {
        var (ann, _, _) = Scene.Portfolio.PoolOfThree();
        Scene.Portfolio.Portfolio(ann, 2);
        Scene.Portfolio.Mandate.Change(ann, (LoyaltyOfficer.Fields.Capacity, 1));
        Scene.Conclude(Scene.Alerts().Single());
        Environment.Now = new DateTime(2026, 3, 8, 23, 59, 59, DateTimeKind.Utc);
        Assert.Empty(Scene.Alerts());

        Environment.Now = Environment.Now.AddSeconds(1);

        Assert.Single(Scene.Alerts());
    }

    [Fact]
    public void Alert_ConcludedTwice_IsRefusedTheSecondTime()
    {
        QuietAccount();
        var alert = Scene.Alerts().Single();
        Scene.Conclude(alert);

        var message = Refused(() => Scene.Conclude(alert, AlertEnding.ActionChanged));

        Assert.Contains("same values", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outcome_Changed_IsRefusedEvenToTheAdministrator()
    {
        QuietAccount();
        var row = Scene.Conclude(Scene.Alerts().Single());

        (string Column, object Value)[] changes =
        [
            (AlertOutcome.Fields.Outcome, new OptionSetValue((int)AlertEnding.ActionChanged)),
            (AlertOutcome.Fields.Note, "Something else"),
            (AlertOutcome.Fields.AlertKey, "Another"),
            (AlertOutcome.Fields.StateCode, new OptionSetValue(1)),
        ];

        Assert.All(changes, change => Assert.StartsWith(
            "[LOY-HISTORY-LOCKED] ",
            Refused(() => Environment.Service.Update(new Entity(row.LogicalName, row.Id) { [change.Column] = change.Value })),
            StringComparison.Ordinal));
    }

    [Fact]
    public void Outcome_TakenBackByWhoWroteIt_RaisesTheAlertAgain()
    {
        QuietAccount();
        var manager = Environment.As(Environment.User("Loyalty Manager"));
        var row = Scene.Conclude(Scene.Alerts(manager).Single(), caller: manager);
        var other = Environment.As(Environment.User("Loyalty Manager"));
        Assert.Contains("prvDeleteloy_AlertOutcome", Refused(() => other.Delete(row.LogicalName, row.Id)), StringComparison.Ordinal);

        manager.Delete(row.LogicalName, row.Id);

        Assert.Single(Scene.Alerts(manager));
    }

    [Fact]
    public void Outcome_OfADeletedAccount_GoesWithIt()
    {
        var account = QuietAccount();
        Scene.Conclude(Scene.Alerts().Single());

        Environment.Service.Delete(Account.EntityLogicalName, account);

        Assert.Empty(Environment.Where(AlertOutcome.EntityLogicalName, AlertOutcome.Fields.StateCode, 0));
    }

    [Theory]
    [InlineData("Loyalty Officer")]
    [InlineData("Loyalty Contributor")]
    [InlineData("Loyalty Reader")]
    public void Alerts_AskedByWhoIsNoManager_AreRefused(string role) =>
        Assert.Contains("prvCreateloy_AlertOutcome", Refused(() => Scene.Answer(Environment.As(Environment.User(role)))), StringComparison.Ordinal);

    private Guid QuietAccount()
    {
        var account = Scene.Critical();
        Environment.Now = Environment.Now.AddDays(3);
        return account;
    }
}
