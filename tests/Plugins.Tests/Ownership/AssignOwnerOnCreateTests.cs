using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class AssignOwnerOnCreateTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private OwnershipScene Scene { get; } = new(environment);

    [Fact]
    public void Account_RuleMatches_GoesToTheLowestLoadOfThePool()
    {
        var pool = Scene.Pool();
        var ann = Scene.Officer(pool, "Ann", capacity: 10);
        var bob = Scene.Officer(pool, "Bob", capacity: 20);
        var rule = Scene.Rule(pool);

        var owners = new[] { Scene.Account(Segment.KeyAccount), Scene.Account(Segment.KeyAccount), Scene.Account(Segment.KeyAccount) }.Select(Scene.Owner);

        // 5/10 against 5/20: Bob. 5/10 against 10/20: a tie, and Ann never had one. 10/10 against 10/20: Bob.
        Assert.Equal([bob, ann, bob], owners);
        Assert.Equal(rule, Scene.History(Scene.Account(Segment.Small)).Single().GetAttributeValue<EntityReference>(OwnerAssignment.Fields.RuleId).Id);
    }

    [Fact]
    public void Account_SecondRuleMatchesToo_FirstByOrderWins()
    {
        var general = Scene.Pool("General");
        var swiss = Scene.Pool("Swiss");
        Scene.Officer(general, "Ann");
        var bob = Scene.Officer(swiss, "Bob");
        Scene.Rule(general, order: 20);
        Scene.Rule(swiss, order: 10, conditions: (AssignmentRule.Fields.Country, "Switzerland"));

        var account = Scene.Account(more: (Model.Account.Fields.Address1_Country, "switzerland "));

        Assert.Equal(bob, Scene.Owner(account));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    public void Account_AtCapacity_IsTakenUpToItInclusive(int capacity, bool isTaken)
    {
        var pool = Scene.Pool();
        var ann = Scene.Officer(pool, "Ann", capacity);
        Scene.Rule(pool);

        var account = Scene.Account(Segment.KeyAccount);

        Assert.Equal(isTaken ? ann : null, Scene.Owner(account));
    }

    [Fact]
    public void Account_ParentHasOwnerInThePool_Continues()
    {
        var pool = Scene.Pool();
        var ann = Scene.Officer(pool, "Ann");
        Scene.Officer(pool, "Bob");
        Scene.Rule(pool);
        var parent = Scene.Account(more: (Model.Account.Fields.LoyaltyOwnerId, new EntityReference(SystemUser.EntityLogicalName, ann)));

        var child = Scene.Account(more: (Model.Account.Fields.ParentAccountId, new EntityReference(Model.Account.EntityLogicalName, parent)));

        Assert.Equal(ann, Scene.Owner(child));
        Assert.Equal((int)AssignmentReason.Continuity, Reason(child));
    }

    [Fact]
    public void Account_NobodyEligible_GoesToTheFallback()
    {
        var pool = Scene.Pool();
        Scene.Officer(pool, "Ann", capacity: 0);
        var eve = Scene.User("Eve");
        Scene.Rule(pool, fallbackProfile: Scene.Profile(eve, pool: null, "Eve", capacity: 0));

        var account = Scene.Account();

        Assert.Equal(eve, Scene.Owner(account));
        Assert.Equal((int)AssignmentReason.Fallback, Reason(account));
    }

    [Fact]
    public void Account_NobodyEligibleNoFallback_IsVacantSinceNowWithEveryRefusal()
    {
        var pool = Scene.Pool();
        Scene.Officer(pool, "Idle", more: (LoyaltyOfficer.Fields.Active, false));
        Scene.Profile(Scene.User("Gone", isDisabled: true), pool, "Gone");
        Scene.Officer(pool, "Away", more: [(LoyaltyOfficer.Fields.AbsentFrom, Environment.Now), (LoyaltyOfficer.Fields.AbsentUntil, Environment.Now.AddHours(1))]);
        Scene.Officer(pool, "Full", capacity: 1);
        Scene.Rule(pool);

        var account = Scene.Account(Segment.KeyAccount);

        var row = Environment.Read(Model.Account.EntityLogicalName, account, Model.Account.Fields.OwnerVacantSince);
        Assert.Null(Scene.Owner(account));
        Assert.Equal(Environment.Now, row.GetAttributeValue<DateTime?>(Model.Account.Fields.OwnerVacantSince));
        var history = Scene.History(account).Single();
        Assert.Equal((int)AssignmentReason.NoEligibleOfficer, history.GetAttributeValue<OptionSetValue>(OwnerAssignment.Fields.Reason).Value);
        var explanation = history.GetAttributeValue<string>(OwnerAssignment.Fields.Explanation);
        Assert.All(["inactive", "userDisabled", "absent", "overCapacity"], why => Assert.Contains($"\"why\":\"{why}\"", explanation, StringComparison.Ordinal));
    }

    [Fact]
    public void Account_AbsenceJustOver_IsTaken()
    {
        var pool = Scene.Pool();
        var ann = Scene.Officer(pool, "Ann", more: [(LoyaltyOfficer.Fields.AbsentFrom, Environment.Now.AddDays(-2)), (LoyaltyOfficer.Fields.AbsentUntil, Environment.Now)]);
        Scene.Rule(pool);

        Assert.Equal(ann, Scene.Owner(Scene.Account()));
    }

    [Fact]
    public void Account_NoRule_IsVacantAndSaysSo()
    {
        var account = Scene.Account();

        Assert.Null(Scene.Owner(account));
        Assert.Equal((int)AssignmentReason.NoEligibleOfficer, Reason(account));
    }

    [Fact]
    public void Account_ArrivesWithOwner_IsLockedAndManual()
    {
        var ann = Scene.User("Ann");

        var account = Scene.Account(more: (Model.Account.Fields.LoyaltyOwnerId, new EntityReference(SystemUser.EntityLogicalName, ann)));

        Assert.True(Environment.Read(Model.Account.EntityLogicalName, account, Model.Account.Fields.OwnerLocked).GetAttributeValue<bool>(Model.Account.Fields.OwnerLocked));
        Assert.Equal((int)AssignmentReason.Manual, Reason(account));
    }

    [Fact]
    public void Account_WeightsConfigured_CountByThem()
    {
        var pool = Scene.Pool();
        var ann = Scene.Officer(pool, "Ann", capacity: 9);
        Scene.Rule(pool);
        var definition = Environment.Where(
            EnvironmentVariableDefinition.EntityLogicalName, EnvironmentVariableDefinition.Fields.SchemaName, EnvironmentVariables.SegmentWeights).Single().Id;
        Environment.Create(
            EnvironmentVariableValue.EntityLogicalName,
            (EnvironmentVariableValue.Fields.EnvironmentVariableDefinitionId, new EntityReference(EnvironmentVariableDefinition.EntityLogicalName, definition)),
            (EnvironmentVariableValue.Fields.Value, "10, 9, 2, 1"));

        Assert.Null(Scene.Owner(Scene.Account(Segment.KeyAccount)));
        Assert.Equal(ann, Scene.Owner(Scene.Account(Segment.GrowthPotential)));
    }

    [Fact]
    public void Account_Created_CostsAtMostSixServiceCalls()
    {
        var pool = Scene.Pool();
        Scene.Officer(pool, "Ann");
        Scene.Rule(pool);
        var parent = Scene.Account();

        Scene.Account(more: (Model.Account.Fields.ParentAccountId, new EntityReference(Model.Account.EntityLogicalName, parent)));

        Assert.InRange(Environment.Observed[^1].ServiceCalls, 1, 6);
    }

    private int Reason(Guid account) =>
        Scene.History(account).Single().GetAttributeValue<OptionSetValue>(OwnerAssignment.Fields.Reason).Value;
}

