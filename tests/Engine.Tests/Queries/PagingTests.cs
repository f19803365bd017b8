using FsCheck.Xunit;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class PagingTests : IDisposable
{
    private static readonly string[] Sortable = ["name", "employees", "margin", "ratio", "createdon", "renewalon", "segment", "parentid", "active"];
    private readonly StoreFixture _store = new();

    public void Dispose() => _store.Dispose();

    private static QueryExpression Query(int size, params (string Column, bool Descending)[] orders)
    {
        var query = new QueryExpression("customer") { ColumnSet = new ColumnSet("name"), PageInfo = new PagingInfo { Count = size, PageNumber = 1 } };
        foreach (var (column, descending) in orders)
        {
            query.AddOrder(column, descending ? OrderType.Descending : OrderType.Ascending);
        }

        return query;
    }

    private List<Entity> AllPages(QueryExpression query, bool withCookie, Action? betweenPages = null)
    {
        var rows = new List<Entity>();
        while (true)
        {
            var page = _store.Query(query);
            Assert.True(page.Entities.Count <= query.PageInfo.Count);
            rows.AddRange(page.Entities);
            if (!page.MoreRecords)
            {
                return rows;
            }

            Assert.Equal(query.PageInfo.Count, page.Entities.Count);
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = withCookie ? page.PagingCookie : null;
            betweenPages?.Invoke();
        }
    }

    private void AddCustomers(int count, int seed)
    {
        var random = new Random(seed);
        using var session = _store.OpenWrite();
        var parents = Enumerable.Range(0, 3).Select(i => _store.Add(session, "customer", ("name", $"Parent <{i}> & \"é\""))).ToList();
        for (var i = 0; i < count; i++)
        {
            _store.Add(
                session,
                "customer",
                ("name", Maybe($"name {random.Next(4)}")),
                ("employees", Maybe(random.Next(4) - 2)),
                ("margin", Maybe(random.Next(4) / 4m)),
                ("ratio", Maybe(random.Next(4) / 3.0)),
                ("createdon", Maybe(StoreFixture.Noon.AddHours(random.Next(4)))),
                ("renewalon", Maybe(StoreFixture.Noon.AddDays(random.Next(4)))),
                ("segment", Maybe(new OptionSetValue(10 * random.Next(1, 5)))),
                ("parentid", Maybe(new EntityReference("customer", parents[random.Next(3)]))),
                ("active", Maybe(random.Next(2) == 0)));
        }

        session.Commit();

        object? Maybe(object value) => random.Next(5) == 0 ? null : value;
    }

    [Property(MaxTest = 60)]
    public void Pages_OfAnyOrderAndSize_HoldEveryRowOnceInOrder(byte count, byte size, byte first, byte second, bool firstDown, bool secondDown, bool withCookie)
    {
        using var store = new PagingTests();
        store.AddCustomers(count % 60, count);
        (string, bool)[] orders = [(Sortable[first % Sortable.Length], firstDown), (Sortable[second % Sortable.Length], secondDown)];

        var paged = store.AllPages(Query((size % 20) + 1, orders), withCookie);

        var whole = store._store.Query(Query(5000, orders)).Entities;
        Assert.Equal(whole.Select(e => e.Id), paged.Select(e => e.Id));
        Assert.Equal(whole.Count, paged.Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void Pages_OfAJoin_HoldEveryCombinationOnce()
    {
        var customer = _store.Add("customer", ("name", "One"));
        using (var session = _store.OpenWrite())
        {
            for (var i = 0; i < 25; i++)
            {
                _store.Add(session, "promise", ("name", $"P{i % 3}"), ("customerid", new EntityReference("customer", customer)));
            }

            session.Commit();
        }

        var query = Query(4, ("name", false));
        var link = query.AddLink("promise", "customerid", "customerid");
        link.EntityAlias = "p";
        link.Columns = new ColumnSet("promiseid");
        link.Orders.Add(new OrderExpression("name", OrderType.Descending));

        var rows = AllPages(query, withCookie: true);

        Assert.Equal(25, rows.Select(r => r.GetAttributeValue<AliasedValue>("p.promiseid").Value).Distinct().Count());
        Assert.Equal(25, rows.Count);
    }

    [Fact]
    public void RowsAddedBeforeTheCookie_MoveNoLaterPage()
    {
        AddCustomers(30, seed: 7);
        var before = _store.Query(Query(5000, ("name", true))).Entities.Select(e => e.Id).ToHashSet();

        var rows = AllPages(Query(7, ("name", true)), withCookie: true, () => _store.Add("customer", ("name", "zzz")));

        Assert.Equal(before.Count, rows.Count(r => before.Contains(r.Id)));
        Assert.Equal(rows.Count, rows.Select(r => r.Id).Distinct().Count());
    }

    [Fact]
    public void Query_WithoutPage_GivesFiveThousandRowsAndACookie()
    {
        using (var session = _store.OpenWrite())
        {
            for (var i = 0; i < 5001; i++)
            {
                _store.Add(session, "team");
            }

            session.Commit();
        }

        var query = new QueryExpression("team") { PageInfo = new PagingInfo { ReturnTotalRecordCount = true } };
        var first = _store.Query(query);
        query.PageInfo = new PagingInfo { PageNumber = 2, PagingCookie = first.PagingCookie };
        var second = _store.Query(query);

        Assert.Equal((5000, true), (first.Entities.Count, first.MoreRecords));
        Assert.Equal((5000, true), (first.TotalRecordCount, first.TotalRecordCountLimitExceeded));
        Assert.Equal((1, false, null), (second.Entities.Count, second.MoreRecords, second.PagingCookie));
        Assert.DoesNotContain(second.Entities[0].Id, first.Entities.Select(e => e.Id));
    }

    [Fact]
    public void TotalCount_IsGivenOnlyWhenAskedFor()
    {
        AddCustomers(7, seed: 1);
        var query = Query(2);
        Assert.Equal(-1, _store.Query(query).TotalRecordCount);

        query.PageInfo.ReturnTotalRecordCount = true;

        Assert.Equal((10, false), (_store.Query(query).TotalRecordCount, _store.Query(query).TotalRecordCountLimitExceeded));
    }

    [Fact]
    public void Top_GivesTheFirstRowsWithoutMore()
    {
        AddCustomers(7, seed: 1);
        var page = _store.Query(new QueryExpression("customer") { TopCount = 3 });

        Assert.Equal((3, false), (page.Entities.Count, page.MoreRecords));
    }

    [Fact]
    public void DistinctPages_HoldEveryValueOnce()
    {
        AddCustomers(50, seed: 3);
        var query = Query(2, ("name", false));
        query.Distinct = true;

        var names = AllPages(query, withCookie: true).Select(r => r.GetAttributeValue<string>("name")).ToList();

        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase).Count(), names.Count);
        Assert.Equal(8, names.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5001)]
    public void Top_OutsideItsBounds_IsRefused(int top) =>
        Assert.Equal(ErrorCode.InvalidArgument, StoreFixture.FaultOf(() => _store.Query(new QueryExpression("customer") { TopCount = top })).ErrorCode);

    [Fact]
    public void TopAndPage_Together_AreRefused()
    {
        var query = Query(5);
        query.TopCount = 3;

        Assert.Equal(ErrorCode.InvalidArgument, StoreFixture.FaultOf(() => _store.Query(query)).ErrorCode);
    }

    [Fact]
    public void PageBeyondFiftyThousandRows_WithoutCookie_IsRefused()
    {
        var query = Query(5000);
        query.PageInfo.PageNumber = 10;
        Assert.Empty(_store.Query(query).Entities);

        query.PageInfo.PageNumber = 11;

        Assert.Contains("Paging cookie is required", StoreFixture.FaultOf(() => _store.Query(query)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not xml")]
    [InlineData("<cookie/>")]
    [InlineData("<cookie page='x'/>")]
    [InlineData("<cookie page='1'><other last='1'/></cookie>")]
    [InlineData("<cookie page='1'><customerid last='no number'/></cookie>")]
    [InlineData("<cookie page='1'><customerid/></cookie>")]
    public void Cookie_ThatIsNone_IsRefused(string cookie)
    {
        var query = Query(5);
        query.PageInfo = new PagingInfo { Count = 5, PageNumber = 2, PagingCookie = cookie };

        Assert.Equal(ErrorCode.InvalidArgument, StoreFixture.FaultOf(() => _store.Query(query)).ErrorCode);
    }
}
