using Dynamics.Loyalty.Ownership.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Ownership;

public sealed class DutyRosterTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Absence Here = new(From: null, Until: null);
    private static readonly Absence Away = new(Now.AddDays(-1), Now.AddDays(1));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Absence_AroundItsStart_CoversFromItOn(int seconds, bool covers) =>
        Assert.Equal(covers, new Absence(Now, Now.AddDays(1)).Covers(Now.AddSeconds(seconds)));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Absence_AroundItsEnd_CoversUpToIt(int seconds, bool covers) =>
        Assert.Equal(covers, new Absence(Now.AddDays(-1), Now).Covers(Now.AddSeconds(seconds)));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Absence_EndAroundItsStart_IsReversedUnlessLater(int seconds, bool isReversed) =>
        Assert.Equal(isReversed, new Absence(Now, Now.AddSeconds(seconds)).IsReversed);

    [Fact]
    public void ActingFor_PresentOfficer_IsTheOfficer()
    {
        var ann = Officer(1, Here, deputy: 2);

        Assert.Equal(ann, Roster(ann, Officer(2, Here)).ActingFor(ann, Now));
    }

    [Fact]
    public void ActingFor_AbsentOfficer_IsTheDeputy()
    {
        var ann = Officer(1, Away, deputy: 2);
        var bob = Officer(2, Here);
        var roster = Roster(ann, bob);

        Assert.Equal(bob, roster.ActingFor(ann, Now));
        Assert.Equal([ann.UserId!.Value, bob.UserId!.Value], roster.UsersOnDuty(ann, Now));
        Assert.Equal([bob.UserId!.Value], roster.UsersOnDuty(bob, Now));
    }

    [Fact]
    public void ActingFor_DeputyAwayOrGoneToo_IsTheDeputysDeputy()
    {
        var dora = Officer(4, Here);
        var cid = Officer(3, Here, deputy: 4) with { HasLeft = true };
        var bob = Officer(2, Away, deputy: 3);
        var ann = Officer(1, Away, deputy: 2);
        var roster = Roster(ann, bob, cid, dora);

        Assert.Equal(dora, roster.ActingFor(ann, Now));
        Assert.Equal([ann.UserId!.Value, dora.UserId!.Value], roster.UsersOnDuty(ann, Now));
    }

    [Fact]
    public void ActingFor_NoDeputyOrNonePresent_IsNobody()
    {
        var ann = Officer(1, Away);
        var bob = Officer(2, Away, deputy: 1);

        Assert.Null(Roster(ann, bob).ActingFor(ann, Now));
        Assert.Null(Roster(ann, bob).ActingFor(bob, Now));
        Assert.Equal([bob.UserId!.Value], Roster(ann, bob).UsersOnDuty(bob, Now));
    }

    [Fact]
    public void ActingFor_CircleOfAbsentDeputies_EndsWithNobody()
    {
        var ann = Officer(1, Away, deputy: 2);
        var bob = Officer(2, Away, deputy: 1);

        Assert.Null(Roster(ann, bob).ActingFor(ann, Now));
    }

    [Fact]
    public void ActingFor_OfficerWhoLeft_IsNobodyAndNobodyIsOnDuty()
    {
        var ann = Officer(1, Away, deputy: 2) with { HasLeft = true };

        Assert.Null(Roster(ann, Officer(2, Here)).ActingFor(ann, Now));
        Assert.Empty(Roster(ann, Officer(2, Here)).UsersOnDuty(ann, Now));
    }

    [Fact]
    public void ActingFor_DeputyWithoutUser_IsPassedOver()
    {
        var ann = Officer(1, Away, deputy: 2);
        var nobody = Officer(2, Here, deputy: 3) with { UserId = null };
        var cid = Officer(3, Here);

        Assert.Equal(cid, Roster(ann, nobody, cid).ActingFor(ann, Now));
    }

    [Fact]
    public void ClosesCircle_OverOneTwoOrThreeDeputies_IsSeen()
    {
        var roster = Roster(Officer(1, Here), Officer(2, Here, deputy: 3), Officer(3, Here, deputy: 1), Officer(4, Here));

        Assert.True(roster.ClosesCircle(Id(1), Id(1)));
        Assert.True(roster.ClosesCircle(Id(1), Id(2)));
        Assert.True(roster.ClosesCircle(Id(1), Id(3)));
        Assert.False(roster.ClosesCircle(Id(1), Id(4)));
        Assert.False(roster.ClosesCircle(Id(4), Id(2)));
    }

    [Fact]
    public void ClosesCircle_ThatIsThereAlready_EndsAndConcernsItsOwnOnly()
    {
        var roster = Roster(Officer(1, Here, deputy: 2), Officer(2, Here, deputy: 1), Officer(3, Here));

        Assert.False(roster.ClosesCircle(Id(3), Id(1)));
        Assert.True(roster.ClosesCircle(Id(1), Id(2)));
    }

    private static DutyRoster Roster(params DutyProfile[] officers) => new(officers);

    private static DutyProfile Officer(int number, Absence absence, int? deputy = null) =>
        new(Id(number), Id(number + 100), "Officer " + number, HasLeft: false, absence, deputy is { } id ? Id(id) : null);

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
