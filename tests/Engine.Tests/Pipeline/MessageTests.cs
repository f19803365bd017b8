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
    public void Parameter_Unknown_IsRefusedByName()
    {
        var request = new OrganizationRequest("Create") { Parameters = { ["Target"] = new Entity("test_item"), ["BypassBusinessLogicExecution"] = "CustomSync" } };

        var fault = TestEnvironment.FaultOf(() => _test.Admin.Execute(request));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains("BypassBusinessLogicExecution", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_test.Rows("test_item"));
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
