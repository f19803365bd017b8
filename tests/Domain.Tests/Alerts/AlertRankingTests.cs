using Dynamics.Loyalty.Alerts.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Alerts;

public sealed class AlertRankingTests
{
    [Fact]
    public void Rank_AlertsOfTwoReasons_PutsTheReasonBeforeTheWeight()
    {
        var heavy = Alert(AlertReason.PromisesPilingUp, weight: 100);
        var light = Alert(AlertReason.CriticalAccountNoConversation, weight: 1);

        Assert.Equal([light, heavy], AlertRanking.Rank([heavy, light]));
    }

    [Fact]
    public void Rank_AlertsOfOneReason_PutsTheHeaviestFirst()
    {
        var light = Alert(AlertReason.RecoveryOverdue, weight: 1);
        var heavy = Alert(AlertReason.RecoveryOverdue, weight: 2);

        Assert.Equal([heavy, light], AlertRanking.Rank([light, heavy]));
    }

    [Fact]
    public void Rank_EqualAlerts_KeepsOneOrderHoweverTheyCome()
    {
        var alerts = Alerts(AlertReason.RecoveryOverdue, 5).ToList();

        Assert.Equal(AlertRanking.Rank(alerts), AlertRanking.Rank(Enumerable.Reverse(alerts)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    [InlineData(7, 5)]
    public void Choose_OneReasonAlone_ShowsAsManyAsThereIsRoomFor(int most, int shown) =>
        Assert.Equal(shown, AlertRanking.Choose(AlertRanking.Rank(Alerts(AlertReason.RecoveryOverdue, 5)), most).Count);

    [Fact]
    public void Choose_ManyOfOneReason_LeavesRoomForTheOthersAndKeepsTheOrder()
    {
        var ranked = AlertRanking.Rank([
            .. Alerts(AlertReason.CriticalAccountNoConversation, 9),
            .. Alerts(AlertReason.OfficerOverCapacity, 1),
            .. Alerts(AlertReason.PromisesPilingUp, 1)]);

        var chosen = AlertRanking.Choose(ranked, 7);

        Assert.Equal([5, 1, 1], chosen.GroupBy(alert => alert.Reason).Select(reason => reason.Count()));
        Assert.Equal(chosen, AlertRanking.Rank(chosen));
        Assert.Equal(ranked.Take(5), chosen.Take(5));
    }

    private static IEnumerable<TeamAlert> Alerts(AlertReason reason, int count) =>
        Enumerable.Range(1, count).Select(number => Alert(reason, weight: 0, number));

    private static TeamAlert Alert(AlertReason reason, decimal weight, int number = 1) =>
        new(reason, new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), "e", weight);
}
