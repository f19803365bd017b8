using Dynamics.Loyalty.Coordination.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Coordination;

public sealed class DepartmentCoverageTests
{
    private const int Sales = 1;
    private const int Training = 4;
    private static readonly Guid Lea = new("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Max = new("00000000-0000-0000-0000-000000000002");
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Of_PeopleAndWork_NamesEachDepartmentOnceInOrder()
    {
        var departments = DepartmentCoverage.Of([Person(Lea, Training)], [new Workload(Training, 2, 0), new Workload(Sales, 0, 1), new Workload(Training, 0, 3)], []);

        Assert.Equal([(Sales, 0, 1), (Training, 2, 3)], departments.Select(department => (department.Department, department.OpenPromises, department.OpenTasks)));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(0, 1, true)]
    public void IsGap_NobodyThere_DependsOnWork(int promises, int tasks, bool isGap) =>
        Assert.Equal(isGap, DepartmentCoverage.Of([], [new Workload(Sales, promises, tasks)], []).Single().IsGap);

    [Fact]
    public void IsGap_OneOfTwoStillThere_IsNone() =>
        Assert.False(Single([Person(Lea, Sales, hasLeft: true), Person(Max, Sales)], [new Workload(Sales, 1, 0)]).IsGap);

    [Fact]
    public void IsDouble_SamePersonTwice_IsNot() => Assert.False(Single([Person(Lea, Sales, "Offers"), Person(Lea, Sales, "Offers")]).IsDouble);

    [Fact]
    public void IsDouble_TheOtherHasLeft_IsNot() => Assert.False(Single([Person(Lea, Sales), Person(Max, Sales, hasLeft: true)]).IsDouble);

    [Fact]
    public void IsDouble_SameRoleElsewhere_IsNot() =>
        Assert.All(DepartmentCoverage.Of([Person(Lea, Sales), Person(Max, Training)], [], []), department => Assert.False(department.IsDouble));

    [Fact]
    public void IsDoubled_ThirdWithAnotherRole_IsNot()
    {
        var third = Person(Guid.NewGuid(), Sales, "Contracts");

        var department = Single([Person(Lea, Sales, "Offers"), Person(Max, Sales, "OFFERS"), third]);

        Assert.True(department.IsDouble);
        Assert.False(department.IsDoubled(third));
    }

    [Fact]
    public void LastContact_OfSeveral_IsTheLatestOfTheDepartmentsPeople()
    {
        Talk[] talks = [new(Lea, Now.AddDays(-2), "email"), new(Lea, Now.AddDays(-1), "phonecall"), new(Max, Now, "email")];

        Assert.Equal(talks[1], DepartmentCoverage.Of([Person(Lea, Sales)], [], talks).Single().LastContact);
    }

    private static DepartmentCoverage Single(IReadOnlyCollection<Responsible> people, params Workload[] work) => DepartmentCoverage.Of(people, work, []).Single();

    private static Responsible Person(Guid user, int department, string? role = null, bool hasLeft = false) => new(Guid.NewGuid(), user, department, role, hasLeft);
}
