using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Promises.Domain;
using static Dynamics.Loyalty.Domain.Tests.Churn.Facts;
using static Dynamics.Loyalty.Domain.Tests.Churn.Signals;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class ClockFactsTests
{
    private const double Second = 1.0 / 86400;

    [Fact]
    public void Of_NothingKnown_IsNothing() => Assert.Empty(ClockFacts.Of(None, ClockTerms.Shipped, Now));

    [Theory]
    [InlineData(-Second, -1, null)]
    [InlineData(0, -1, null)]
    [InlineData(Second, -1, "PromiseUsingMargin")]
    [InlineData(5, 0, "PromiseUsingMargin")]
    [InlineData(5, Second, "PromiseLate")]
    public void Of_OpenPromise_IsAtRiskPastItsTarget(double targetDaysAgo, double promisedDaysAgo, string? words) =>
        Assert.Equal(words, ClockFacts.Of(None with { Promises = [Promise(targetDaysAgo, promisedDaysAgo)] }, ClockTerms.Shipped, Now).SingleOrDefault()?.Words);

    [Fact]
    public void Of_OpenPromise_IsAsOldAsItsState()
    {
        var facts = ClockFacts.Of(None with { Promises = [Promise(7, -1), Promise(7, 3)] }, ClockTerms.Shipped, Now).ToList();

        Assert.Equal([Ago(7), Ago(3)], facts.Select(fact => fact.Since));
        Assert.All(facts, fact => Assert.Equal((ClockKind.PromiseAtRisk, "loy_promise"), (fact.Kind, fact.Evidence.Table)));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(40, true)]
    public void Of_Vacancy_HoldsSinceItsMoment(double daysAgo, bool holds)
    {
        var fact = ClockFacts.Of(None with { Officers = [], OwnerVacantSince = Ago(daysAgo) }, ClockTerms.Shipped, Now).SingleOrDefault();

        Assert.Equal(holds ? Ago(daysAgo) : null, fact?.Since);
    }

    [Fact]
    public void Of_EverythingAtOnce_SaysEverything()
    {
        var facts = None with
        {
            Officers = [],
            OwnerVacantSince = Ago(5),
            RenewalOn = Now.Date.AddDays(20),
            Promises = [Promise(7, 3)],
            Contacts = Contacts(Other, 200),
            OwnerChanges = [Change(20, Owner, Other), Change(10, Other, Owner)],
        };

        Assert.Equal(Enum.GetValues<ClockKind>(), ClockFacts.Of(facts, ClockTerms.Shipped, Now).Select(fact => fact.Kind).Order());
    }

    private static OpenPromise Promise(double targetDaysAgo, double promisedDaysAgo) =>
        new(Row("loy_promise", 1), "Replace pump", new PromiseDates(Ago(targetDaysAgo), Ago(promisedDaysAgo)));
}
