using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class RefuseRuleTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private OwnershipScene Scene { get; } = new(environment);

    [Fact]
    public void Rule_SameOrderOverlappingConditionsOtherPool_IsRefused()
    {
        Scene.Rule(Scene.Pool("First"), conditions: (AssignmentRule.Fields.Country, "France"));
        var second = Scene.Pool("Second");

        var refusal = Refused(() => Scene.Rule(second));

        Assert.StartsWith("[LOY-RULE-CONTRADICTS] ", refusal, StringComparison.Ordinal);
        Assert.Contains("“Rule 10”", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_OtherOrderOrConditionsApartOrSamePoolOrNotInUse_IsAccepted()
    {
        var (first, second) = (Scene.Pool("First"), Scene.Pool("Second"));
        Scene.Rule(first, conditions: (AssignmentRule.Fields.Country, "France"));

        Scene.Rule(second, order: 11);
        Scene.Rule(second, conditions: (AssignmentRule.Fields.Country, "Suisse"));
        Scene.Rule(first, conditions: (AssignmentRule.Fields.Country, "france"));
        Scene.Rule(second, conditions: (AssignmentRule.Fields.Active, false));
    }

    [Fact]
    public void Rule_ChangedIntoAContradiction_IsRefused()
    {
        Scene.Rule(Scene.Pool("First"));
        var other = Scene.Rule(Scene.Pool("Second"), order: 20);

        var refusal = Refused(() => Environment.Service.Update(new Entity(AssignmentRule.EntityLogicalName, other) { [AssignmentRule.Fields.Order] = 10 }));

        Assert.StartsWith("[LOY-RULE-CONTRADICTS] ", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_RevenueUpToItsOwnLowerBound_IsRefused()
    {
        var pool = Scene.Pool();

        var refusal = Refused(() => Scene.Rule(pool, conditions: [(AssignmentRule.Fields.RevenueFrom, 100m), (AssignmentRule.Fields.RevenueTo, 100m)]));

        Assert.StartsWith("[LOY-RULE-REVENUE] ", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Pool_EmptyOrWithOfficersWithoutUsersOnly_LeavesTheAccountVacant()
    {
        var pool = Scene.Pool();
        Environment.Create(
            LoyaltyOfficer.EntityLogicalName,
            (LoyaltyOfficer.Fields.Name, "Open post"),
            (LoyaltyOfficer.Fields.PoolId, new EntityReference(OfficerPool.EntityLogicalName, pool)),
            (LoyaltyOfficer.Fields.Capacity, 100),
            (LoyaltyOfficer.Fields.Active, true));
        Scene.Rule(pool);

        var account = Scene.Account();

        Assert.Null(Scene.Owner(account));
        Assert.Equal(
            (int)AssignmentReason.NoEligibleOfficer, Scene.History(account).Single().GetAttributeValue<OptionSetValue>(OwnerAssignment.Fields.Reason).Value);
    }
}
