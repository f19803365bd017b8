using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class MessageTests : IDisposable
{
    private readonly TestEnvironment _test = new();

    [Fact]
    public void Retrieve_OfAMissingRow_NamesIt()
    {
        var id = Guid.NewGuid();

        var fault = TestEnvironment.FaultOf(() => _test.Read("test_item", id, "test_name"));

        Assert.Equal(ErrorCode.ObjectDoesNotExist, fault.ErrorCode);
        Assert.Contains(id.ToString(), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Retrieve_ByAlternateKey_FindsTheRow()
    {
        var id = _test.Create("test_item", ("test_code", "K1"), ("test_name", "A"));

        var response = (RetrieveResponse)_test.Admin.Execute(new RetrieveRequest { Target = new EntityReference("test_item", "test_code", "K1"), ColumnSet = new ColumnSet("test_name") });

        Assert.Equal(id, response.Entity.Id);
        Assert.Equal("A", response.Entity["test_name"]);
    }

    [Fact]
    public void Retrieve_OfAnUnknownColumn_IsRefusedByName()
    {
        var id = _test.Create("test_item");

        Assert.Contains("test_nme", TestEnvironment.FaultOf(() => _test.Read("test_item", id, "test_nme")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Update_ByAlternateKey_ChangesTheRow()
    {
        var id = _test.Create("test_item", ("test_code", "K1"));

        _test.Admin.Update(new Entity("test_item", "test_code", "K1") { ["test_name"] = "B" });

        Assert.Equal("B", _test.Read("test_item", id, "test_name")["test_name"]);
    }

    [Fact]
    public void Update_ByAKeyThatNoRowHas_IsRefused() =>
        Assert.Equal(ErrorCode.RecordNotFoundByEntityKey, TestEnvironment.FaultOf(() => _test.Admin.Update(new Entity("test_item", "test_code", "none") { ["test_name"] = "B" })).ErrorCode);

    [Fact]
    public void Update_OfAMissingRow_IsRefused() =>
        Assert.Equal(ErrorCode.ObjectDoesNotExist, TestEnvironment.FaultOf(() => _test.Update("test_item", Guid.NewGuid(), ("test_name", "B"))).ErrorCode);

    [Fact]
    public void Upsert_ByKey_CreatesThenUpdates()
    {
        UpsertResponse Upsert(string name) => (UpsertResponse)_test.Admin.Execute(new UpsertRequest { Target = new Entity("test_item", "test_code", "K1") { ["test_name"] = name } });

        var created = Upsert("A");
        var updated = Upsert("B");

        Assert.True(created.RecordCreated);
        Assert.False(updated.RecordCreated);
        Assert.Equal(created.Target.Id, updated.Target.Id);
        Assert.Equal(["B/K1"], _test.Rows("test_item", "test_name", "test_code").Select(r => $"{r["test_name"]}/{r["test_code"]}"));
    }

    [Fact]
    public void Upsert_ById_CreatesTheRowUnderIt()
    {
        var id = Guid.NewGuid();

        var response = (UpsertResponse)_test.Admin.Execute(new UpsertRequest { Target = new Entity("test_item", id) { ["test_name"] = "A" } });

        Assert.True(response.RecordCreated);
        Assert.Equal("A", _test.Read("test_item", id, "test_name")["test_name"]);
    }

    [Fact]
    public void Update_WithTheVersionRead_IsTakenAndWithAnOlderOneRefused()
    {
        var id = _test.Create("test_item");
        var read = _test.Read("test_item", id, "test_name");
        void Write() => _test.Admin.Execute(new UpdateRequest
        {
            Target = new Entity("test_item", id) { ["test_name"] = "B", RowVersion = read.RowVersion },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        });

        Write();

        Assert.Equal(ErrorCode.ConcurrencyVersionMismatch, TestEnvironment.FaultOf(Write).ErrorCode);
    }

    [Fact]
    public void Delete_WithAnOldVersion_IsRefused()
    {
        var id = _test.Create("test_item");
        var version = _test.Read("test_item", id, "test_name").RowVersion;
        _test.Update("test_item", id, ("test_name", "B"));

        var fault = TestEnvironment.FaultOf(() => _test.Admin.Execute(new DeleteRequest
        {
            Target = new EntityReference("test_item", id) { RowVersion = version },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        }));

        Assert.Equal(ErrorCode.ConcurrencyVersionMismatch, fault.ErrorCode);
        Assert.True(_test.Exists("test_item", id));
    }

    [Fact]
    public void VersionCheck_WithoutVersion_IsRefused()
    {
        var id = _test.Create("test_item");

        var fault = TestEnvironment.FaultOf(() => _test.Admin.Execute(new UpdateRequest { Target = new Entity("test_item", id), ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches }));

        Assert.Equal(ErrorCode.ConcurrencyVersionNotProvided, fault.ErrorCode);
    }

    [Fact]
    public void WhoAmI_OfAUser_TellsUserUnitAndOrganization()
    {
        var response = (WhoAmIResponse)_test.Admin.Execute(new WhoAmIRequest());

        Assert.Equal(WellKnownIds.Administrator, response.UserId);
        Assert.Equal(WellKnownIds.RootBusinessUnit, response.BusinessUnitId);
        Assert.Equal(WellKnownIds.Organization, response.OrganizationId);
    }

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
    public void Transaction_WhoseSecondRequestFaults_LeavesNothing()
    {
        var request = new ExecuteTransactionRequest
        {
            Requests =
            [
                new CreateRequest { Target = new Entity("test_item") { ["test_name"] = "A" } },
                new CreateRequest { Target = new Entity("test_item") { ["test_number"] = -1 } },
            ],
        };

        Assert.Equal(ErrorCode.ValueOutOfRange, TestEnvironment.FaultOf(() => _test.Admin.Execute(request)).ErrorCode);
        Assert.Empty(_test.Rows("test_item"));
    }

    [Fact]
    public void Transaction_WithResponsesWanted_ReturnsThemInOrder()
    {
        var id = Guid.NewGuid();
        var request = new ExecuteTransactionRequest
        {
            ReturnResponses = true,
            Requests =
            [
                new CreateRequest { Target = new Entity("test_item", id) },
                new CreateRequest { Target = new Entity("test_child") { ["test_itemid"] = new EntityReference("test_item", id) } },
            ],
        };

        var responses = ((ExecuteTransactionResponse)_test.Admin.Execute(request)).Responses;

        Assert.Equal(2, responses.Count);
        Assert.Equal(id, ((CreateResponse)responses[0]).id);
    }

    [Fact]
    public void Parameter_Unknown_IsRefusedByName()
    {
        var request = new OrganizationRequest("Create") { Parameters = { ["Target"] = new Entity("test_item"), ["BypassBusinessLogicExecution"] = "CustomSync" } };

        var fault = TestEnvironment.FaultOf(() => _test.Admin.Execute(request));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains("BypassBusinessLogicExecution", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_test.Rows("test_item"));
    }

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

    [Theory]
    [InlineData("activitypointer")]
    [InlineData("principalobjectaccess")]
    [InlineData("test_item_friend")]
    [InlineData("asyncoperation")]
    public void Create_InATableOfThePlatform_IsRefused(string table) =>
        Assert.Equal(ErrorCode.InvalidArgument, TestEnvironment.FaultOf(() => _test.Create(table)).ErrorCode);

    public void Dispose() => _test.Dispose();
}
