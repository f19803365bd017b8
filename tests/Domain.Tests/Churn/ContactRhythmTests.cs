using Dynamics.Loyalty.Churn.Domain;
using static Dynamics.Loyalty.Domain.Tests.Churn.Facts;
using static Dynamics.Loyalty.Domain.Tests.Churn.Signals;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class ContactRhythmTests
{
    private const double Second = 1.0 / 86400;

    [Fact]
    public void Silence_NoContactEver_IsNone() => Assert.Null(ContactRhythm.Silence([], ClockTerms.Shipped, Now));

    [Theory]
    [InlineData(30 - Second, false)]
    [InlineData(30, false)]
    [InlineData(30 + Second, true)]
    public void Silence_OneContact_BeginsAfterThirtyDays(double daysAgo, bool isSilent) =>
        Assert.Equal(isSilent, ContactRhythm.Silence(Contacts(Owner, daysAgo), ClockTerms.Shipped, Now) is not null);

    [Theory]
    [InlineData(80 - Second, false)]
    [InlineData(80, false)]
    [InlineData(80 + Second, true)]
    public void Silence_Rhythm_BeginsAfterTwiceTheMedianGap(double daysAgo, bool isSilent)
    {
        var contacts = Contacts(Owner, daysAgo, daysAgo + 40, daysAgo + 45, daysAgo + 345);

        Assert.Equal(isSilent, ContactRhythm.Silence(contacts, ClockTerms.Shipped, Now) is not null);
    }

    [Fact]
    public void Silence_EvenNumberOfGaps_TakesTheMiddleOfTheTwoInTheMiddle()
    {
        var silence = ContactRhythm.Silence(Contacts(Owner, 100, 120, 160), ClockTerms.Shipped, Now)!;

        Assert.Equal(Ago(100).AddDays(60), silence.Since);
    }

    [Fact]
    public void Silence_FrequentContacts_StillWaitsThirtyDays()
    {
        var silence = ContactRhythm.Silence(Contacts(Other, [.. Enumerable.Range(0, 20).Select(i => 50.0 + i)]), ClockTerms.Shipped, Now)!;

        Assert.Equal(Ago(20), silence.Since);
        Assert.Equal(Row("phonecall", 100), silence.Evidence);
        Assert.Equal([Ago(50)], silence.Details);
    }

    [Fact]
    public void Silence_MoreThanTwelveContacts_LooksAtTheLatestTwelve()
    {
        double[] latest = [.. Enumerable.Range(0, 12).Select(i => 50.0 + (20 * i))];
        double[] before = [.. Enumerable.Range(1, 30).Select(i => 270.0 + (0.5 * i))];

        Assert.Equal(Ago(10), ContactRhythm.Silence(Contacts(Owner, [.. latest, .. before]), ClockTerms.Shipped, Now)!.Since);
    }

    [Fact]
    public void Silence_ContactAhead_IsNoContactYet() =>
        Assert.Equal(Ago(10), ContactRhythm.Silence(Contacts(Owner, -1, 40), ClockTerms.Shipped, Now)!.Since);

    [Theory]
    [InlineData(1094, false)]
    [InlineData(1095, false)]
    [InlineData(1096, true)]
    public void Silence_ContactOfLongAgo_MakesNoRhythm(double daysAgo, bool isSilent) =>
        Assert.Equal(isSilent, ContactRhythm.Silence(Contacts(Owner, 400, daysAgo), ClockTerms.Shipped, Now) is not null);

    [Theory]
    [InlineData(10 - Second, false)]
    [InlineData(10, false)]
    [InlineData(10 + Second, true)]
    public void Silence_OtherDays_BeginsAfterThose(double daysAgo, bool isSilent) =>
        Assert.Equal(isSilent, ContactRhythm.Silence(Contacts(Owner, daysAgo), ClockTerms.Shipped with { SilenceDays = 10 }, Now) is not null);

    [Theory]
    [InlineData(60 - Second, false)]
    [InlineData(60, false)]
    [InlineData(60 + Second, true)]
    public void Silence_OtherPercent_BeginsAfterThatShareOfTheMedianGap(double daysAgo, bool isSilent) => Assert.Equal(
        isSilent,
        ContactRhythm.Silence(Contacts(Owner, daysAgo, daysAgo + 40, daysAgo + 80), ClockTerms.Shipped with { SilencePercent = 150 }, Now) is not null);
}
