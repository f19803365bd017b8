using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

public sealed class RefuseRangeRunTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Churn { get; } = new(environment);

    private RangeScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Seconds_OutOfBounds_AreRefusedBeforeAnythingIsTaken(int seconds, bool isAllowed)
    {
        if (isAllowed)
        {
            Assert.Equal((0, 0, false), Scene.Run(seconds));
            return;
        }

        Assert.StartsWith("[LOY-RANGE-SECONDS] ", Refused(() => Scene.Run(seconds)), StringComparison.Ordinal);
        Assert.Empty(Scene.Ranges());
    }

    [Fact]
    public void Run_ByTheRoleForIt_EvaluatesWithoutFurtherRights()
    {
        var account = Churn.Account();

        Assert.Equal((1, 1, false), Scene.Run(service: Environment.As(Environment.User("Loyalty Clock"))));

        Assert.Equal(0, Churn.Score(account));
    }

    [Theory]
    [InlineData("Loyalty Reader")]
    [InlineData("Loyalty Contributor")]
    [InlineData("Loyalty Officer")]
    [InlineData("Loyalty Manager")]
    public void Run_ByAnyOtherRole_IsRefusedBeforeAnythingIsTaken(string role)
    {
        var message = Refused(() => Scene.Run(service: Environment.As(Environment.User(role))));

        Assert.StartsWith("[LOY-RANGE-RIGHTS] ", message, StringComparison.Ordinal);
        Assert.Empty(Scene.Ranges());
    }

    [Fact]
    public void Now_FromAnAdministrator_IsTheMomentThatIsEvaluated()
    {
        Churn.Kind(SignalKind.Detractor, points: 40, halfLife: 10);
        var account = Churn.Account();
        Churn.Feedback(account, recommendation: 2);
        var administrator = Environment.As(Environment.User("Loyalty Administrator"));

        Scene.Run(now: Environment.Now.AddDays(10), service: administrator);

        Assert.Equal(20, Churn.Score(account));
        Assert.Equal(Environment.Now.AddDays(10), Churn.Risk(account).GetAttributeValue<DateTime?>(Account.Fields.RiskEvaluatedOn));
    }

    [Fact]
    public void Now_FromAnybodyElse_IsRefusedBeforeAnythingIsTaken()
    {
        var clock = Environment.As(Environment.User("Loyalty Clock"));

        Assert.StartsWith("[LOY-RANGE-NOW] ", Refused(() => Scene.Run(now: Environment.Now, service: clock)), StringComparison.Ordinal);

        Assert.Empty(Scene.Ranges());
    }

    [Fact]
    public void Range_ChangedByHand_IsReported()
    {
        Scene.Size(1);
        Churn.Account();
        Churn.Account();
        Scene.RunAll();
        Environment.Service.Update(new Entity(EvaluationRange.EntityLogicalName, Scene.Ranges()[0].Id) { [EvaluationRange.Fields.KeyTo] = null });

        Assert.StartsWith("[LOY-RANGE-BROKEN] ", Refused(() => Scene.Run()), StringComparison.Ordinal);
    }
}
