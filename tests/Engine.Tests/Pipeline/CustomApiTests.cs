using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class CustomApiTests
{
    private const int Integer = 7;
    private const int Text = 10;
    private const int Id = 12;

    private static CustomApiMetadata Api(string? bound = null, string? privilege = null) => new()
    {
        UniqueName = "test_Echo",
        IsFunction = false,
        BoundTable = bound,
        ExecutePrivilege = privilege,
        PluginTypeId = TestSolution.TypeId("Echo"),
        Requests = [new("Text", Text, IsOptional: false, null), new("Extra", Integer, IsOptional: true, null)],
        Responses = [new("Text", Text, IsOptional: false, null), new("Stage", Integer, IsOptional: false, null), new("RowId", Id, IsOptional: false, null)],
    };

    private static OrganizationRequest Request(params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest("test_Echo");
        foreach (var (name, value) in parameters)
            request[name] = value;
        return request;
    }

    [Fact]
    public void Api_Unbound_RunsItsPluginAsMainOperation()
    {
        using var test = new TestEnvironment(new TestSolution().With(Api()));

        var response = test.Admin.Execute(Request(("Text", "hello")));

        Assert.Equal("hello", response["Text"]);
        Assert.Equal(30, response["Stage"]);
        Assert.Equal(Guid.Empty, response["RowId"]);
    }

    [Fact]
    public void Api_Bound_KnowsItsRow()
    {
        using var test = new TestEnvironment(new TestSolution().With(Api("test_item")));
        var id = test.Create("test_item");

        Assert.Equal(id, test.Admin.Execute(Request(("Text", "x"), ("Target", new EntityReference("test_item", id))))["RowId"]);
    }

    [Fact]
    public void Api_BoundToAnotherTable_IsRefused()
    {
        using var test = new TestEnvironment(new TestSolution().With(Api("test_item")));

        Assert.Equal(ErrorCode.InvalidArgument, TestEnvironment.FaultOf(() => test.Admin.Execute(Request(("Text", "x"), ("Target", new EntityReference("account", Guid.NewGuid()))))).ErrorCode);
        Assert.Contains("Target", TestEnvironment.FaultOf(() => test.Admin.Execute(Request(("Text", "x")))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text", null, null)]
    [InlineData("Text", 5, null)]
    [InlineData("Unknown", "x", "y")]
    public void Api_CalledWrongly_NamesTheParameter(string named, object? text, object? unknown)
    {
        using var test = new TestEnvironment(new TestSolution().With(Api()));
        var request = new OrganizationRequest("test_Echo");
        if (text is not null)
            request["Text"] = text;
        if (unknown is not null)
            request["Unknown"] = unknown;

        var fault = TestEnvironment.FaultOf(() => test.Admin.Execute(request));

        Assert.Equal(ErrorCode.InvalidArgument, fault.ErrorCode);
        Assert.Contains($"'{named}'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Api_WhosePluginSetsAnUndeclaredProperty_IsRefusedByName()
    {
        using var test = new TestEnvironment(new TestSolution().With(Api()));

        Assert.Contains("Undeclared", TestEnvironment.FaultOf(() => test.Admin.Execute(Request(("Text", "x"), ("Extra", 1)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Api_WithAPrivilege_IsForThoseWhoHoldIt()
    {
        var (user, role) = (Guid.NewGuid(), Guid.NewGuid());
        using var test = new TestEnvironment(new TestSolution().With(Api(privilege: "prvReadtest_item")).WithRole(role, ("prvReadtest_item", PrivilegeDepth.Basic)));
        test.Create("systemuser", ("systemuserid", user), ("lastname", "U"));

        Assert.Equal(ErrorCode.PrivilegeDenied, TestEnvironment.FaultOf(() => test.As(user).Execute(Request(("Text", "x")))).ErrorCode);

        test.Admin.Associate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", role)]);
        Assert.Equal("x", test.As(user).Execute(Request(("Text", "x")))["Text"]);
    }

    [Fact]
    public void Steps_OnTheApi_RunAroundIt()
    {
        using var test = new TestEnvironment(new TestSolution().With(Api())
            .WithStep("ShareVariable", "test_Echo", 10, "early", s => s with { Table = null })
            .WithStep("RecordContext", "test_Echo", 40, "log", s => s with { Table = null }));

        test.Admin.Execute(Request(("Text", "x")));

        var log = Assert.Single(test.Logs("log"));
        Assert.Equal("early", log["shared"]);
        Assert.Equal("RowId,Stage,Text", log["outputs"]);
        Assert.Equal("none", log["parent"]);
    }
}
