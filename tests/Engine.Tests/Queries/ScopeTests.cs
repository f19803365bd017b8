using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class ScopeTests : IDisposable
{
    private readonly StoreFixture _store = new();
    private readonly Guid _me = Guid.NewGuid();
    private readonly Guid _unit = Guid.NewGuid();
    private readonly Guid _mine;
    private readonly Guid _units;
    private readonly Guid _others;

    public ScopeTests()
    {
        _mine = Customer("Mine", _me, Guid.NewGuid());
        _units = Customer("Unit's", Guid.NewGuid(), _unit);
        _others = Customer("Other's", Guid.NewGuid(), Guid.NewGuid());
        foreach (var (customer, name) in new[] { (_mine, "on mine"), (_others, "on other's") })
        {
            _store.Add("promise", ("name", name), ("customerid", new EntityReference("customer", customer)));
        }
    }

    public void Dispose() => _store.Dispose();

    private Guid Customer(string name, Guid owner, Guid unit) => _store.Add(
        "customer", ("name", name), ("secret", "s-" + name), ("ownerid", new EntityReference("systemuser", owner)), ("owningbusinessunit", new EntityReference("businessunit", unit)));

    private static ReadOptions As(ReadScope customers, bool readsSecured = true) => new(
        new Scopes { ReadsSecured = readsSecured }.Narrow("customer", customers), 1033, TimeZoneInfo.Utc) { UtcNow = StoreFixture.Noon };

    private string Names(ReadOptions options) => string.Join(", ", _store.Names(options, "name", ConditionOperator.NotNull));

    [Fact]
    public void Owners_SeeTheirRows() => Assert.Equal("Mine", Names(As(new ReadScope(IsAll: false, [_me], [], []))));

    [Fact]
    public void BusinessUnits_SeeTheirRows() => Assert.Equal("Unit's", Names(As(new ReadScope(IsAll: false, [], [_unit], []))));

    [Fact]
    public void Ways_Add_Up() => Assert.Equal("Mine, Unit's", Names(As(new ReadScope(IsAll: false, [_me], [_unit], []))));

    [Fact]
    public void NoWay_SeesNothing() => Assert.Equal("", Names(As(new ReadScope(IsAll: false, [], [], []))));

    [Theory]
    [InlineData(1, "Other's")]
    [InlineData(3, "Other's")]
    [InlineData(2, "")]
    public void Share_WithReadRight_ShowsTheRow(int rights, string expected)
    {
        _store.Add("principalobjectaccess", ("principalid", _me), ("objectid", _others), ("accessrightsmask", rights));

        Assert.Equal(expected, Names(As(new ReadScope(IsAll: false, [], [], [_me]))));
    }

    [Fact]
    public void Find_OfARowOutOfScope_FindsNothing()
    {
        var options = As(new ReadScope(IsAll: false, [_me], [], []));

        Assert.NotNull(_store.Find("customer", _mine, options));
        Assert.Null(_store.Find("customer", _units, options));
    }

    [Fact]
    public void LinkedTable_IsScopedInsideTheJoin()
    {
        var options = As(new ReadScope(IsAll: false, [_me], [], []));
        var inner = Promises(JoinOperator.Inner);
        var outer = Promises(JoinOperator.LeftOuter);
        var exists = new QueryExpression("promise");
        exists.AddLink("customer", "customerid", "customerid", JoinOperator.Exists);

        Assert.Single(_store.Query(inner, options).Entities);
        Assert.Single(_store.Query(exists, options).Entities);
        Assert.Equal(2, _store.Query(outer, options).Entities.Count);
        Assert.Single(_store.Query(outer, options).Entities, e => e.Contains("c.name"));

        static QueryExpression Promises(JoinOperator join)
        {
            var query = new QueryExpression("promise");
            var link = query.AddLink("customer", "customerid", "customerid", join);
            link.EntityAlias = "c";
            link.Columns = new ColumnSet("name");
            return query;
        }
    }

    [Fact]
    public void Aggregates_RunOverVisibleRowsOnly()
    {
        const string Fetch = "<fetch aggregate='true'><entity name='customer'><attribute name='customerid' alias='n' aggregate='count'/></entity></fetch>";

        var rows = _store.Fetch(Fetch, As(new ReadScope(IsAll: false, [_me], [_unit], []))).Entities;

        Assert.Equal(2, ((AliasedValue)rows.Single()["n"]).Value);
    }

    [Fact]
    public void SecuredColumn_NotReadable_IsEmptyWhereverItStands()
    {
        var options = As(ReadScope.All, readsSecured: false);
        var query = new QueryExpression("customer") { ColumnSet = new ColumnSet("secret") };

        Assert.False(_store.Find("customer", _mine, options)!.Contains("secret"));
        Assert.All(_store.Query(query, options).Entities, e => Assert.False(e.Contains("secret")));
        Assert.Empty(_store.Names(options, "secret", ConditionOperator.Equal, "s-Mine"));
        Assert.Equal(3, _store.Names(options, "secret", ConditionOperator.Null).Count());
        query.AddOrder("secret", OrderType.Ascending);
        Assert.Equal(3, _store.Query(query, options).Entities.Count);
        Assert.Equal("s-Mine", _store.Find("customer", _mine)!["secret"]);
    }

    [Fact]
    public void UsersAndTeams_OwnThemselves()
    {
        var table = new TableBuilder("systemuser").Lookup("businessunitid", "businessunit").Build() with { Ownership = Metadata.OwnershipType.BusinessUnit };
        using var store = new StoreFixture(Metadata.MetadataCatalog.Empty with { Tables = new Dictionary<string, Metadata.TableMetadata>(StringComparer.Ordinal) { ["systemuser"] = table } });
        var me = store.Add("systemuser", ("businessunitid", new EntityReference("businessunit", _unit)));
        var other = store.Add("systemuser");

        Assert.NotNull(store.Find("systemuser", me, Seen(new ReadScope(IsAll: false, [me], [], []))));
        Assert.Null(store.Find("systemuser", other, Seen(new ReadScope(IsAll: false, [me], [], []))));
        Assert.NotNull(store.Find("systemuser", me, Seen(new ReadScope(IsAll: false, [], [_unit], []))));

        static ReadOptions Seen(ReadScope scope) => new(new Scopes().Narrow("systemuser", scope), 1033, TimeZoneInfo.Utc) { UtcNow = StoreFixture.Noon };
    }
}
