using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class QueryTests : IDisposable
{
    private readonly TestEnvironment _test = new();

    [Fact]
    public void Queries_OfEveryKind_FindTheSameRows()
    {
        _test.Create("test_item", ("test_name", "A"), ("test_number", 1));
        _test.Create("test_item", ("test_name", "B"), ("test_number", 2));
        var expression = new QueryExpression("test_item") { ColumnSet = new ColumnSet("test_name") };
        expression.Criteria.AddCondition("test_number", ConditionOperator.Equal, 2);
        var byAttribute = new QueryByAttribute("test_item") { ColumnSet = new ColumnSet("test_name") };
        byAttribute.AddAttributeValue("test_number", 2);
        var fetch = new FetchExpression("<fetch><entity name='test_item'><attribute name='test_name'/><filter><condition attribute='test_number' operator='eq' value='2'/></filter></entity></fetch>");

        foreach (var query in new QueryBase[] { expression, byAttribute, fetch })
            Assert.Equal("B", Assert.Single(_test.Admin.RetrieveMultiple(query).Entities)["test_name"]);
    }

    [Fact]
    public void FetchXml_ThatDoesNotParse_IsRefused() =>
        Assert.Equal(ErrorCode.InvalidArgument, TestEnvironment.FaultOf(() => _test.Admin.RetrieveMultiple(new FetchExpression("<fetch>"))).ErrorCode);

    [Fact]
    public void Query_ByRawOrder_SortsLookupsById()
    {
        var (first, second) = (new Guid("00000000-0000-0000-0000-00000000000a"), new Guid("00000000-0000-0000-0000-00000000000b"));
        _test.Create("test_item", ("test_itemid", first), ("test_name", "Z"));
        _test.Create("test_item", ("test_itemid", second), ("test_name", "A"));
        foreach (var parent in new[] { first, second })
            _test.Create("test_child", ("test_itemid", new EntityReference("test_item", parent)));
        IEnumerable<Guid> Parents(bool raw)
        {
            var query = new QueryExpression("test_child") { ColumnSet = new ColumnSet("test_itemid") };
            query.AddOrder("test_itemid", OrderType.Ascending);
            var response = (RetrieveMultipleResponse)_test.Admin.Execute(new RetrieveMultipleRequest { Query = query, Parameters = { [LocalEnvironment.RawOrderParameter] = raw } });
            return response.EntityCollection.Entities.Select(e => e.GetAttributeValue<EntityReference>("test_itemid").Id);
        }

        Assert.Equal([first, second], Parents(raw: true));
        Assert.Equal([second, first], Parents(raw: false));
    }

    public void Dispose() => _test.Dispose();
}
