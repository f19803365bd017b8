using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class LinkTests : IDisposable
{
    private readonly StoreFixture _store = new();
    private readonly Guid _acme;

    public LinkTests()
    {
        var group = _store.Add("customer", ("name", "Group"), ("employees", 900));
        _acme = _store.Add("customer", ("name", "Acme"), ("employees", 10), ("parentid", new EntityReference("customer", group)));
        _store.Add("customer", ("name", "Lone"));
        Promise("P1", 1);
        Promise("P2", 2);
    }

    public void Dispose() => _store.Dispose();

    private void Promise(string name, int status) =>
        _store.Add("promise", ("name", name), ("status", new OptionSetValue(status)), ("customerid", new EntityReference("customer", _acme)));

    private static QueryExpression Customers()
    {
        var query = new QueryExpression("customer") { ColumnSet = new ColumnSet("name") };
        query.AddOrder("name", OrderType.Ascending);
        return query;
    }

    private static LinkEntity Promises(QueryExpression query, JoinOperator join, string? alias = "p")
    {
        var link = query.AddLink("promise", "customerid", "customerid", join);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet("name");
        return link;
    }

    private string Run(QueryExpression query) => string.Join(
        ", ",
        _store.Query(query).Entities.Select(e => $"{e["name"]}:{e.GetAttributeValue<AliasedValue>("p.name")?.Value}"));

    [Fact]
    public void InnerLink_GivesARowForEachMatch()
    {
        var query = Customers();
        Promises(query, JoinOperator.Inner).Orders.Add(new OrderExpression("name", OrderType.Descending));

        Assert.Equal("Acme:P2, Acme:P1", Run(query));
    }

    [Fact]
    public void OuterLink_KeepsRowsWithoutMatch()
    {
        var query = Customers();
        Promises(query, JoinOperator.LeftOuter).LinkCriteria.AddCondition("status", ConditionOperator.Equal, 2);

        Assert.Equal("Acme:P2, Group:, Lone:", Run(query));
    }

    [Fact]
    public void RootCondition_OnTheAliasOfALink_FiltersAfterTheJoin()
    {
        var query = Customers();
        Promises(query, JoinOperator.LeftOuter);
        query.Criteria.AddCondition("p", "promiseid", ConditionOperator.Null);

        Assert.Equal("Group:, Lone:", Run(query));
    }

    [Theory]
    [InlineData(JoinOperator.Any, 2, "Acme:")]
    [InlineData(JoinOperator.Any, 9, "")]
    [InlineData(JoinOperator.NotAny, 2, "Group:, Lone:")]
    [InlineData(JoinOperator.NotAny, 9, "Acme:, Group:, Lone:")]
    [InlineData(JoinOperator.All, 2, "")]
    [InlineData(JoinOperator.All, 9, "Acme:")]
    [InlineData(JoinOperator.NotAll, 2, "Acme:")]
    public void LinkInAFilter_TestsTheLinkedRows(JoinOperator join, int status, string expected)
    {
        var query = Customers();
        query.Criteria.AnyAllFilterLinkEntity = new LinkEntity("customer", "promise", "customerid", "customerid", join);
        query.Criteria.AnyAllFilterLinkEntity.LinkCriteria.AddCondition("status", ConditionOperator.Equal, status);

        Assert.Equal(expected, Run(query));
    }

    [Fact]
    public void LinkInAFilter_BesideAnOrCondition_IsOneOfTheWays()
    {
        var query = Customers();
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition("name", ConditionOperator.Equal, "Lone");
        either.AnyAllFilterLinkEntity = new LinkEntity("customer", "promise", "customerid", "customerid", JoinOperator.Any);

        Assert.Equal("Acme:, Lone:", Run(query));
    }

    [Fact]
    public void LinkInAFilter_WithColumnsOrAnotherJoin_IsRefused()
    {
        var query = Customers();
        var link = query.Criteria.AnyAllFilterLinkEntity = new LinkEntity("customer", "promise", "customerid", "customerid", JoinOperator.Any);
        link.Columns = new ColumnSet("name");
        Assert.Equal(ErrorCode.InvalidArgument, StoreFixture.FaultOf(() => _store.Query(query)).ErrorCode);

        link.Columns = new ColumnSet();
        link.JoinOperator = JoinOperator.Inner;
        Assert.Equal(ErrorCode.InvalidArgument, StoreFixture.FaultOf(() => _store.Query(query)).ErrorCode);
    }

    [Fact]
    public void LinkedColumn_ComesAsAliasedValueWithItsTableAndFormat()
    {
        var query = Customers();
        var link = Promises(query, JoinOperator.Inner);
        link.Columns = new ColumnSet("status");
        link.Orders.Add(new OrderExpression("status", OrderType.Descending));

        var row = _store.Query(query).Entities[0];

        var value = Assert.IsType<AliasedValue>(row["p.status"]);
        Assert.Equal(("promise", "status", new OptionSetValue(1)), (value.EntityLogicalName, value.AttributeLogicalName, value.Value));
        Assert.Equal("Open", row.FormattedValues["p.status"]);
    }

    [Fact]
    public void Link_WithoutAlias_IsNamedByTableAndNumber()
    {
        var query = Customers();
        Promises(query, JoinOperator.Inner, alias: null);

        Assert.True(_store.Query(query).Entities[0].Contains("promise1.name"));
    }

    [Fact]
    public void NestedLinks_JoinStepByStep()
    {
        var query = new QueryExpression("promise") { ColumnSet = new ColumnSet("name") };
        query.AddOrder("name", OrderType.Ascending);
        var customer = query.AddLink("customer", "customerid", "customerid");
        var parent = customer.AddLink("customer", "parentid", "customerid");
        parent.EntityAlias = "parent";
        parent.Columns = new ColumnSet("name");
        parent.LinkCriteria.AddCondition("employees", ConditionOperator.GreaterThan, 100);

        var rows = _store.Query(query).Entities;

        Assert.Equal(2, rows.Count);
        Assert.Equal("Group", ((AliasedValue)rows[0]["parent.name"]).Value);
    }

    [Theory]
    [InlineData(JoinOperator.Exists)]
    [InlineData(JoinOperator.In)]
    public void TestingLink_KeepsEachRowOnce(JoinOperator join)
    {
        var query = Customers();
        var link = query.AddLink("promise", "customerid", "customerid", join);
        link.LinkCriteria.AddCondition("status", ConditionOperator.In, 1, 2);

        Assert.Equal("Acme:", Run(query));
    }

    [Fact]
    public void OrderByLinkedColumn_SortsRows()
    {
        var query = new QueryExpression("promise") { ColumnSet = new ColumnSet("name") };
        query.AddLink("customer", "customerid", "customerid").EntityAlias = "c";
        query.Orders.Add(new OrderExpression("name", OrderType.Descending) { EntityName = "c" });
        query.AddOrder("name", OrderType.Descending);

        Assert.Equal("P2", _store.Query(query).Entities[0]["name"]);
    }

    [Fact]
    public void Links_BeyondFifteen_AreRefused()
    {
        var query = Customers();
        for (var i = 0; i < 15; i++)
        {
            query.AddLink("promise", "customerid", "customerid", JoinOperator.LeftOuter);
        }

        Assert.NotEmpty(_store.Query(query).Entities);
        query.AddLink("promise", "customerid", "customerid", JoinOperator.LeftOuter);
        Assert.Equal(ErrorCode.LinkEntityLimitExceeded, StoreFixture.FaultOf(() => _store.Query(query)).ErrorCode);
    }

    [Fact]
    public void ConditionsAndLinks_BeyondFiveHundred_AreRefused()
    {
        var query = Customers();
        Promises(query, JoinOperator.LeftOuter);
        for (var i = 0; i < 499; i++)
        {
            query.Criteria.AddCondition("employees", ConditionOperator.NotEqual, i);
        }

        Assert.NotEmpty(_store.Query(query).Entities);
        query.Criteria.AddCondition("employees", ConditionOperator.NotEqual, 1000);
        Assert.Equal(ErrorCode.ConditionLimitExceeded, StoreFixture.FaultOf(() => _store.Query(query)).ErrorCode);
    }

    [Theory]
    [InlineData(JoinOperator.MatchFirstRowUsingCrossApply)]
    [InlineData(JoinOperator.Natural)]
    public void Link_OfAKindNotBuilt_IsRefusedByName(JoinOperator join)
    {
        var query = Customers();
        Promises(query, join);

        var fault = StoreFixture.FaultOf(() => _store.Query(query));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains(join.ToString(), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TestingLink_WithColumns_IsRefused()
    {
        var query = Customers();
        Promises(query, JoinOperator.Exists);

        Assert.Equal(ErrorCode.InvalidArgument, StoreFixture.FaultOf(() => _store.Query(query)).ErrorCode);
    }

    [Fact]
    public void Alias_UsedTwiceOrUnknown_IsRefused()
    {
        var twice = Customers();
        Promises(twice, JoinOperator.Inner);
        Promises(twice, JoinOperator.Inner);
        var unknown = Customers();
        Promises(unknown, JoinOperator.Inner);
        unknown.Criteria.AddCondition("q", "name", ConditionOperator.NotNull);

        Assert.Contains("alias 'p'", StoreFixture.FaultOf(() => _store.Query(twice)).Message, StringComparison.Ordinal);
        Assert.Contains("alias 'q'. Did you mean 'p'?", StoreFixture.FaultOf(() => _store.Query(unknown)).Message, StringComparison.Ordinal);
    }
}
