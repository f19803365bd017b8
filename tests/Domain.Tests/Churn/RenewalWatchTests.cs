using Dynamics.Loyalty.Churn.Domain;
using static Dynamics.Loyalty.Domain.Tests.Churn.Facts;
using static Dynamics.Loyalty.Domain.Tests.Churn.Signals;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class RenewalWatchTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(89, true)]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public void Unattended_WithoutContact_HoldsFromNinetyDaysBeforeToTheDay(int days, bool holds) =>
        Assert.Equal(holds, Unattended(days) is not null);

    [Fact]
    public void Unattended_NoRenewalKnown_IsNone() => Assert.Null(RenewalWatch.Unattended(None, ClockTerms.Shipped, Now));

    [Theory]
    [InlineData(29.9, false)]
    [InlineData(30, true)]
    [InlineData(30.1, true)]
    public void Unattended_ContactOfTheOwner_IsEnoughForThirtyDays(double daysAgo, bool holds) =>
        Assert.Equal(holds, Unattended(40, Contacts(Owner, daysAgo)) is not null);

    [Fact]
    public void Unattended_ContactOfSomebodyElse_IsNotEnough() => Assert.NotNull(Unattended(40, Contacts(Other, 1)));

    [Fact]
    public void Unattended_ContactOfTheDeputy_IsEnough() =>
        Assert.Null(RenewalWatch.Unattended(None with { Officers = [Owner, Other], RenewalOn = Now.Date.AddDays(40), Contacts = Contacts(Other, 1) }, ClockTerms.Shipped, Now));

    [Fact]
    public void Unattended_VacantOwner_Holds() =>
        Assert.NotNull(RenewalWatch.Unattended(None with { Officers = [], RenewalOn = Now.Date.AddDays(40), Contacts = Contacts(Owner, 1) }, ClockTerms.Shipped, Now));

    [Fact]
    public void Unattended_IsSoSinceTheLaterOfWindowAndContact()
    {
        Assert.Equal(Now.Date.AddDays(40 - ClockTerms.Shipped.RenewalDays), Unattended(40)!.Since);
        Assert.Equal(Now.Date.AddDays(40 - ClockTerms.Shipped.RenewalDays), Unattended(40, Contacts(Owner, 90))!.Since);
        Assert.Equal(Ago(5), Unattended(40, Contacts(Owner, 35, 80))!.Since);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Unattended_OtherDaysAhead_HoldsFromThere(int days, bool holds) =>
        Assert.Equal(holds, Unattended(days, terms: ClockTerms.Shipped with { RenewalDays = 7 }) is not null);

    [Theory]
    [InlineData(9.9, false)]
    [InlineData(10, true)]
    [InlineData(10.1, true)]
    public void Unattended_OtherContactDays_AreEnoughForThose(double daysAgo, bool holds) =>
        Assert.Equal(holds, Unattended(40, Contacts(Owner, daysAgo), ClockTerms.Shipped with { RenewalContactDays = 10 }) is not null);

    private static ClockFact? Unattended(int days, IReadOnlyList<Contact>? contacts = null, ClockTerms? terms = null) =>
        RenewalWatch.Unattended(None with { RenewalOn = Now.Date.AddDays(days), Contacts = contacts ?? [] }, terms ?? ClockTerms.Shipped, Now);
}
