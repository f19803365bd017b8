using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class AccountPastTests
{
    private static readonly DateTime At = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Anna = new("00000000-0000-0000-0000-00000000000a");

    [Theory]
    [InlineData(1, null, 0)]
    [InlineData(0, null, 1)]
    [InlineData(-10, null, 1)]
    [InlineData(-10, -1, 0)]
    [InlineData(-10, 0, 0)]
    [InlineData(-10, 1, 1)]
    public void AsOf_Signal_CountsFromItsInstantUntilItWasCleared(int raised, int? cleared, int open)
    {
        var signal = new Signal(0, At.AddSeconds(raised), "loy_promise", "1", new LocalizedText("Broken.", "Non tenue."));

        var facts = Past(signals: [new PastSignal(signal, cleared is { } seconds ? At.AddSeconds(seconds) : null)]).AsOf(At);

        Assert.Equal(open, facts.Signals.Count);
    }

    [Theory]
    [InlineData(1, null, 0)]
    [InlineData(0, null, 1)]
    [InlineData(-10, 0, 0)]
    [InlineData(-10, 1, 1)]
    public void AsOf_Promise_IsOpenFromItsRequestUntilItEnded(int requested, int? ended, int open)
    {
        var promise = new OpenPromise(Row(1), "Offer", new PromiseDates(At.AddDays(-1), At.AddDays(1)));

        var facts = Past(promises: [new PastPromise(promise, At.AddSeconds(requested), ended is { } seconds ? At.AddSeconds(seconds) : null)]).AsOf(At);

        Assert.Equal(open, facts.Promises.Count);
    }

    [Theory]
    [InlineData(-2, 0, null)]
    [InlineData(-1, 1, null)]
    [InlineData(0, 0, 0)]
    public void AsOf_OwnerHistory_TellsWhoAnsweredAndSinceWhenNobodyDid(int seconds, int officers, int? vacantSince)
    {
        OwnerChange[] history = [new(Row(2), At, From: Anna, To: null), new(Row(1), At.AddSeconds(-1), From: null, To: Anna)];

        var facts = Past(changes: history).AsOf(At.AddSeconds(seconds));

        Assert.Equal(officers, facts.Officers.Count);
        Assert.Equal(vacantSince is { } since ? At.AddSeconds(since) : null, facts.OwnerVacantSince);
    }

    [Fact]
    public void AsOf_Contact_OfLater_IsNotKnownYet() =>
        Assert.Equal([At], Past(contacts: [new(Row(1), At, Anna), new(Row(2), At.AddSeconds(1), Anna)]).AsOf(At).Contacts.Select(contact => contact.On));

    private static AccountPast Past(
        PastSignal[]? signals = null, PastPromise[]? promises = null, Contact[]? contacts = null, OwnerChange[]? changes = null) =>
        new(Row(0), At.AddYears(-1), signals ?? [], promises ?? [], contacts ?? [], changes ?? [], RenewalOn: null);

    private static Evidence Row(int number) => new("row", new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]));
}
