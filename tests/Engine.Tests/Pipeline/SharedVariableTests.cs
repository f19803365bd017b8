using LocalDataverse.Engine.Tests.Environments;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class SharedVariableTests
{
    [Fact]
    public void Variable_SetInPreValidation_IsSeenThroughTheParentContext()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("ShareVariable", "Create", 10, "early").WithStep("RecordContext", "Create", 40, "log"));

        test.Create("test_item");

        var log = Assert.Single(test.Logs("log"));
        Assert.Equal("", log["shared"]);
        Assert.Equal("early", log["parentShared"]);
        Assert.Equal("Create/10", log["parent"]);
    }

    [Fact]
    public void Variable_SetInPreOperation_IsSeenInPostOperation()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("ShareVariable", "Update", 20, "inner").WithStep("RecordContext", "Update", 40, "log"));
        var id = test.Create("test_item");

        test.Update("test_item", id, ("test_name", "A"));

        Assert.Equal("inner", Assert.Single(test.Logs("log"))["shared"]);
    }

    [Fact]
    public void Variable_OfTheCallingPlugin_IsSeenByTheNestedMessage()
    {
        using var test = new TestEnvironment(new TestSolution()
            .WithStep("ShareVariable", "Create", 20, "outer")
            .WithStep("CreateAs", "Create", 40, "caller")
            .WithStep("RecordContext", "Create", 10, "nested", s => s with { Table = "test_child" }));

        test.Create("test_item");

        var log = Assert.Single(test.Logs("nested"));
        Assert.Equal("outer", log["parentShared"]);
        Assert.Equal("Create/40", log["parent"]);
        Assert.Equal("2", log["depth"]);
        Assert.Equal("True", log["inTransaction"]);
    }

    [Fact]
    public void Tag_OfTheCaller_IsASharedVariable()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("RecordContext", "Create", 10, "log"));

        test.Admin.Execute(new Microsoft.Xrm.Sdk.OrganizationRequest("Create")
        {
            Parameters = { ["Target"] = new Microsoft.Xrm.Sdk.Entity("test_item"), ["tag"] = "import" },
        });

        Assert.Equal("tag", Assert.Single(test.Logs("log"))["shared"]);
    }
}
