using Dynamics.Loyalty.Alerts.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Alerts;

public sealed class EpisodeTests
{
    [Theory]
    [InlineData("2026-11-22T23:59:59Z", "W20261116")]
    [InlineData("2026-11-23T00:00:00Z", "W20261123")]
    [InlineData("2026-11-23T00:00:01Z", "W20261123")]
    [InlineData("2026-11-29T12:00:00Z", "W20261123")]
    [InlineData("2027-01-01T12:00:00Z", "W20261228")]
    public void WeekOf_AnInstant_IsTheMondayBefore(string instant, string week) =>
        Assert.Equal(week, Episode.WeekOf(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime));

    [Fact]
    public void Key_OfAnotherEpisode_IsAnother()
    {
        var first = new TeamAlert(AlertReason.RecoveryOverdue, Guid.Empty, Episode.Since(new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc)), 1);
        var later = first with { Episode = Episode.Since(new DateTime(2026, 11, 23, 8, 0, 1, DateTimeKind.Utc)) };

        Assert.Equal("1:00000000000000000000000000000000:20261123T080000", first.Key);
        Assert.NotEqual(first.Key, later.Key);
        Assert.Equal(first.Key, (first with { Weight = 2 }).Key);
    }
}
