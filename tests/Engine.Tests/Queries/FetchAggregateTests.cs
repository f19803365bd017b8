using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class FetchAggregateTests : IDisposable
{
    private readonly StoreFixture _store = new();

    public FetchAggregateTests()
    {
        Customer("A", 10, 0.1m, 1, 10, new DateTime(2026, 1, 31, 23, 30, 0, DateTimeKind.Utc));
        Customer("B", 20, 0.2m, 2, 10, new DateTime(2026, 2, 15, 0, 0, 0, DateTimeKind.Utc));
        Customer("C", 25, null, 3, 20, new DateTime(2025, 2, 15, 0, 0, 0, DateTimeKind.Utc));
        Customer("D", null, null, null, null, null);
    }

    public void Dispose() => _store.Dispose();

    private void Customer(string name, int? employees, decimal? margin, int? revenue, int? segment, DateTime? created) => _store.Add(
        "customer", ("name", name), ("employees", employees), ("margin", margin), ("revenue", revenue is { } r ? new Money(r) : null),
        ("segment", segment is { } s ? new OptionSetValue(s) : null), ("createdon", created));

    private DataCollection<Entity> Fetch(string inside, string attributes = "", ReadOptions? options = null) =>
        _store.Fetch($"<fetch aggregate='true' {attributes}><entity name='customer'>{inside}</entity></fetch>", options).Entities;

    private static object? Value(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value;

    private object? Single(string column, string aggregate, string more = "") =>
        Value(Fetch($"<attribute name='{column}' alias='v' aggregate='{aggregate}' {more}/>").Single(), "v");

    [Fact]
    public void Aggregates_OfEachKind_CountEmptyValuesAsThePlatformDoes()
    {
        Assert.Equal(4, Single("customerid", "count"));
        Assert.Equal(4, Single("employees", "count"));
        Assert.Equal(3, Single("employees", "countcolumn"));
        Assert.Equal(2, Single("segment", "countcolumn", "distinct='true'"));
        Assert.Equal(55, Single("employees", "sum"));
        Assert.Equal(18, Single("employees", "avg"));
        Assert.Equal(10, Single("employees", "min"));
        Assert.Equal(25, Single("employees", "max"));
        Assert.Equal(0.3m, Single("margin", "sum"));
        Assert.Equal(0.15m, Single("margin", "avg"));
        Assert.Equal(0.2m, Single("margin", "max"));
        Assert.Equal(new Money(6), Single("revenue", "sum"));
        Assert.Equal(new Money(2), Single("revenue", "avg"));
        Assert.Equal(new DateTime(2025, 2, 15, 0, 0, 0, DateTimeKind.Utc), Single("createdon", "min"));
    }

    [Fact]
    public void Aggregates_OverNoRows_GiveOneRowWithCountZero()
    {
        var row = Fetch(
            "<attribute name='customerid' alias='n' aggregate='count'/><attribute name='employees' alias='s' aggregate='sum'/>" +
            "<filter><condition attribute='name' operator='eq' value='none'/></filter>").Single();

        Assert.Equal(0, Value(row, "n"));
        Assert.False(row.Contains("s"));
    }

    [Fact]
    public void Groups_ByChoice_AreSortedByLabelAndFormatted()
    {
        var rows = Fetch(
            "<attribute name='segment' alias='segment' groupby='true'/><attribute name='employees' alias='sum' aggregate='sum'/><order alias='segment' descending='true'/>");

        Assert.Equal([25, 30, null], rows.Select(r => Value(r, "sum")));
        Assert.Equal("Standard", rows[0].FormattedValues["segment"]);
        Assert.Equal(new OptionSetValue(10), Value(rows[1], "segment"));
    }

    [Fact]
    public void Groups_OrderedByAggregate_AreSortedByIt()
    {
        var rows = Fetch(
            "<attribute name='segment' alias='segment' groupby='true'/><attribute name='customerid' alias='n' aggregate='count'/><order alias='n' descending='true'/>");

        Assert.Equal(2, Value(rows[0], "n"));
    }

    [Fact]
    public void Groups_ByLookupOfALink_CarryItsName()
    {
        var parent = _store.Add("customer", ("name", "Parent"));
        _store.Add("customer", ("name", "Child"), ("parentid", new EntityReference("customer", parent)));

        var rows = Fetch(
            "<link-entity name='customer' from='customerid' to='customerid' alias='c'><attribute name='parentid' alias='parent' groupby='true'/></link-entity>" +
            "<attribute name='customerid' alias='n' aggregate='count'/><order alias='parent' descending='true'/>");

        Assert.Equal("Parent", Assert.IsType<EntityReference>(Value(rows[0], "parent")).Name);
        Assert.Equal("Parent", rows[0].FormattedValues["parent"]);
    }

    [Theory]
    [InlineData("year", "2025:1 2026:2")]
    [InlineData("quarter", "1:3")]
    [InlineData("month", "1:1 2:2")]
    [InlineData("week", "5:1 7:1 8:1")]
    [InlineData("day", "15:2 31:1")]
    public void DateGroups_ByPart_CountByIt(string part, string expected) => Assert.Equal(expected, DateGroups(part, options: null));

    [Fact]
    public void DateGroups_InTheUsersZone_MoveWithIt()
    {
        var zurich = StoreFixture.Options with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Zurich") };

        Assert.Equal("2:3", DateGroups("month", zurich));
        Assert.Equal("1:1 2:2", DateGroups("month", zurich, "usertimezone='false'"));
    }

    private string DateGroups(string part, ReadOptions? options, string more = "") => string.Join(
        " ",
        Fetch(
                $"<attribute name='createdon' alias='part' groupby='true' dategrouping='{part}' {more}/><attribute name='createdon' alias='n' aggregate='countcolumn'/>" +
                "<filter><condition attribute='createdon' operator='not-null'/></filter><order alias='part'/>",
                options: options)
            .Select(r => $"{Value(r, "part")}:{Value(r, "n")}"));

    [Fact]
    public void Limit_OfRows_IsRefusedWithThePlatformsCode()
    {
        var fault = StoreFixture.FaultOf(() => Fetch("<attribute name='customerid' alias='n' aggregate='count'/>", "aggregatelimit='3'"));

        Assert.Equal(ErrorCode.AggregateQueryRecordLimitExceeded, fault.ErrorCode);
        Assert.Equal(4, Value(Fetch("<attribute name='customerid' alias='n' aggregate='count'/>", "aggregatelimit='4'").Single(), "n"));
    }

    [Fact]
    public void Limit_OfFiftyThousandRows_CannotBeRaised()
    {
        using (var session = _store.OpenWrite())
        {
            for (var i = 0; i < 50_001; i++)
            {
                _store.Add(session, "team");
            }

            session.Commit();
        }

        const string Fetch = "<fetch aggregate='true' aggregatelimit='90000'><entity name='team'><attribute name='teamid' alias='n' aggregate='count'/></entity></fetch>";
        Assert.Equal(ErrorCode.AggregateQueryRecordLimitExceeded, StoreFixture.FaultOf(() => _store.Fetch(Fetch)).ErrorCode);
    }

    [Fact]
    public void Groups_Paged_HoldEveryGroupOnce()
    {
        const string Inside = "<attribute name='name' alias='name' groupby='true'/><attribute name='customerid' alias='n' aggregate='count'/>";

        var pages = Enumerable.Range(1, 2).SelectMany(page => Fetch(Inside, $"count='2' page='{page}'")).Select(r => Value(r, "name"));

        Assert.Equal("A B C D", string.Join(" ", pages));
    }

    [Theory]
    [InlineData("<attribute name='name'/>", "needs the attribute 'alias'")]
    [InlineData("<attribute name='name' alias='a'/>", "either 'aggregate' or groupby")]
    [InlineData("<attribute name='name' alias='a' groupby='true' aggregate='count'/>", "either 'aggregate' or groupby")]
    [InlineData("<attribute name='name' alias='a' aggregate='sum'/>", "holds no numbers")]
    [InlineData("<attribute name='name' alias='a' aggregate='median'/>", "there is no aggregate 'median'")]
    [InlineData("<attribute name='name' alias='a' groupby='true' dategrouping='month'/>", "on a date column")]
    [InlineData("<attribute name='name' alias='a' groupby='true'/><attribute name='code' alias='a' groupby='true'/>", "used twice")]
    [InlineData("<attribute name='name' alias='a' groupby='true'/><order attribute='name'/>", "ordered by 'alias'")]
    [InlineData("<all-attributes/>", "names its attributes")]
    public void Aggregate_ThatIsWrong_IsRefused(string inside, string message) =>
        Assert.Contains(message, StoreFixture.FaultOf(() => Fetch(inside)).Message, StringComparison.Ordinal);

    [Fact]
    public void FiscalGroups_AreRefusedByName() => Assert.Equal(
        ErrorCode.NotSupported,
        StoreFixture.FaultOf(() => Fetch("<attribute name='createdon' alias='a' groupby='true' dategrouping='fiscal-year'/>")).ErrorCode);
}
