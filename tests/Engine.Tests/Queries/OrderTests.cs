using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class OrderTests : IDisposable
{
    private readonly StoreFixture _store = new();

    public OrderTests()
    {
        var zebra = _store.Add("systemuser", ("name", "Zebra"));
        var ant = _store.Add("team", ("name", "ant"));
        _store.Add("customer", ("name", "a"), ("segment", new OptionSetValue(10)), ("margin", 9m), ("ownerid", new EntityReference("systemuser", zebra)));
        _store.Add("customer", ("name", "É"), ("segment", new OptionSetValue(20)), ("margin", 10m), ("ownerid", new EntityReference("team", ant)));
        _store.Add("customer", ("name", "f"), ("segment", new OptionSetValue(30)), ("margin", -1m));
        _store.Add("customer", ("name", "D"));
    }

    public void Dispose() => _store.Dispose();

    private string Sorted(string column, OrderType order = OrderType.Ascending, ReadOptions? options = null)
    {
        var query = new QueryExpression("customer") { ColumnSet = new ColumnSet("name") };
        query.AddOrder(column, order);
        query.AddOrder("name", OrderType.Ascending);
        return string.Concat(_store.Query(query, options).Entities.Select(e => e["name"]));
    }

    [Fact]
    public void Text_IsSortedWithoutCaseAndAccents()
    {
        Assert.Equal("aDÉf", Sorted("name"));
        Assert.Equal("fÉDa", Sorted("name", OrderType.Descending));
    }

    [Fact]
    public void Decimal_IsSortedAsNumberWithEmptyFirst()
    {
        Assert.Equal("DfaÉ", Sorted("margin"));
        Assert.Equal("ÉafD", Sorted("margin", OrderType.Descending));
    }

    [Fact]
    public void Choice_IsSortedByLabelOfTheLanguage()
    {
        // Key account, Standard, Growth: by English label Growth, Key account, Standard; by French Croissance, Grand compte, Standard.
        Assert.Equal("DfaÉ", Sorted("segment"));
        Assert.Equal("DfaÉ", Sorted("segment", options: StoreFixture.Options with { Language = 1036 }));
        Assert.Equal("ÉafD", Sorted("segment", OrderType.Descending));
    }

    [Fact]
    public void Choice_InRawOrder_IsSortedByNumber() =>
        Assert.Equal("DaÉf", Sorted("segment", options: StoreFixture.Options with { IsRawOrder = true }));

    [Fact]
    public void Lookup_IsSortedByNameAcrossItsTables()
    {
        Assert.Equal("DfÉa", Sorted("ownerid"));
        Assert.Equal("aÉDf", Sorted("ownerid", OrderType.Descending));
    }

    [Fact]
    public void Distinct_GivesEqualRowsOnceAndNoIds()
    {
        _store.Add("customer", ("name", "A"));
        _store.Add("customer", ("name", "d"));
        var query = new QueryExpression("customer") { ColumnSet = new ColumnSet("name"), Distinct = true };
        query.AddOrder("name", OrderType.Ascending);

        var rows = _store.Query(query).Entities;

        Assert.Equal("ADÉF", string.Concat(rows.Select(e => (string)e["name"])).ToUpperInvariant());
        Assert.All(rows, r => Assert.Equal(Guid.Empty, r.Id));
    }

    [Fact]
    public void FirstRows_ByADateOfTheTable_AreThoseWhoseJoinedRowFits()
    {
        var kept = _store.Add("customer", ("name", "kept"));
        var other = _store.Add("customer", ("name", "other"));
        for (var day = 1; day <= 9; day++)
            _store.Add("promise", ("name", $"{day}"), ("customerid", new EntityReference("customer", day % 2 == 0 ? kept : other)), ("dueon", new DateTime(2026, 1, day, 8, 0, 0, DateTimeKind.Utc)));
        var query = new QueryExpression("promise") { ColumnSet = new ColumnSet("name"), TopCount = 3 };
        query.AddOrder("dueon", OrderType.Descending);
        query.AddLink("customer", "customerid", "customerid").LinkCriteria.AddCondition("name", ConditionOperator.Equal, "kept");

        Assert.Equal("864", string.Concat(_store.Query(query).Entities.Select(e => e["name"])));
    }
}
