using Dynamics.Loyalty.Churn.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Dynamics.Loyalty.Domain.Tests.Churn.Facts;
using static Dynamics.Loyalty.Domain.Tests.Churn.Signals;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class ContactRhythmProperties
{
    private const string Seed = "(20261125,2029)";

    private static readonly Arbitrary<double[]> Days = Gen.Choose(0, 900).Select(days => (double)days).ArrayOf().ToArbitrary();

    [Property(Replay = Seed)]
    public Property Silence_InAnyOrder_IsTheSame() => Prop.ForAll(Days, days =>
        ContactRhythm.Silence(Contacts(Owner, days), ClockTerms.Shipped, Now)?.Since == ContactRhythm.Silence(Contacts(Owner, days).Reverse(), ClockTerms.Shipped, Now)?.Since);

    [Property(Replay = Seed)]
    public Property Silence_OnceBegun_LastsUntilTheNextContact() => Prop.ForAll(Days, Gen.Choose(0, 100).ToArbitrary(), (days, later) =>
        ContactRhythm.Silence(Contacts(Owner, days), ClockTerms.Shipped, Now) is not { } silence
        || ContactRhythm.Silence(Contacts(Owner, days), ClockTerms.Shipped, Now.AddDays(later))!.Since == silence.Since);

    [Property(Replay = Seed)]
    public Property Silence_NeverBeginsWithinThirtyDaysOfAContact() => Prop.ForAll(Days, days =>
        ContactRhythm.Silence(Contacts(Owner, days), ClockTerms.Shipped, Now) is not { } silence || silence.Since >= Ago(days.Min()).AddDays(ClockTerms.Shipped.SilenceDays));

    [Property(Replay = Seed)]
    public Property Silence_WithAContactOfToday_IsNone() => Prop.ForAll(Days, days =>
        ContactRhythm.Silence(Contacts(Owner, [.. days, 0]), ClockTerms.Shipped, Now) is null);
}
