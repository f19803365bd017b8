using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class NameFaultTests : IDisposable
{
    private readonly StoreFixture _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Table_Misspelt_IsRefusedWithTheNearestName()
    {
        var fault = StoreFixture.FaultOf(() => _store.Query(new QueryExpression("custmer")));

        Assert.Equal(ErrorCode.QueryBuilderNoEntity, fault.ErrorCode);
        Assert.Contains("'custmer'", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("Did you mean 'customer'?", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_FarFromAnyName_IsRefusedWithoutSuggestion() =>
        Assert.DoesNotContain("Did you mean", StoreFixture.FaultOf(() => _store.Query(new QueryExpression("zzzzzzzz"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Column_MisspeltAnywhere_IsRefusedWithTheNearestName()
    {
        var selected = new QueryExpression("customer") { ColumnSet = new ColumnSet("revenu") };
        var filtered = new QueryExpression("customer");
        filtered.Criteria.AddCondition("Name", ConditionOperator.NotNull);
        var sorted = new QueryExpression("customer");
        sorted.AddOrder("employes", OrderType.Ascending);
        var linked = new QueryExpression("customer");
        linked.AddLink("promise", "customerid", "customer");

        Assert.All(
            [(selected, "revenue"), (filtered, "name"), (sorted, "employees"), (linked, "customerid")],
            c =>
            {
                var fault = StoreFixture.FaultOf(() => _store.Query(c.Item1));
                Assert.Equal(ErrorCode.QueryBuilderNoAttribute, fault.ErrorCode);
                Assert.EndsWith($"Did you mean '{c.Item2}'?", fault.Message, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void Query_WithoutTable_IsRefused() =>
        Assert.Equal(ErrorCode.QueryBuilderNoEntity, StoreFixture.FaultOf(() => _store.Query(new QueryExpression())).ErrorCode);
}
