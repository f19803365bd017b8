using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class FailureTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(40)]
    public void Step_ThatStops_GivesItsSentenceAndLeavesNothing(int stage)
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("CreateAs", "Create", 40, "system", s => s with { Rank = 0 }).WithStep("Fail", "Create", stage, "stop"));

        var fault = TestEnvironment.FaultOf(() => test.Create("test_item"));

        Assert.Equal(ErrorCode.IsvAborted, fault.ErrorCode);
        Assert.Equal("[TEST-STOP] The step stops it. Do something else.", fault.Message);
        Assert.Empty(test.Rows("test_item"));
        Assert.Empty(test.Rows("test_child"));
    }

    [Fact]
    public void Step_ThatCrashes_HidesTheDetailAndWritesItToTheTraceLog()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("Fail", "Create", 20, "crash"));

        var fault = TestEnvironment.FaultOf(() => test.Create("test_item"));

        Assert.Equal(ErrorCode.IsvUnexpected, fault.ErrorCode);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
        Assert.Contains(fault.ActivityId.ToString(), fault.Message, StringComparison.Ordinal);
        var log = Assert.Single(test.Rows("plugintracelog", "typename", "exceptiondetails", "messageblock", "correlationid"));
        Assert.Contains("secret detail", log.GetAttributeValue<string>("exceptiondetails"), StringComparison.Ordinal);
        Assert.Equal("failing by crash", log["messageblock"]);
        Assert.Equal("LocalDataverse.Engine.TestPlugins.Fail", log["typename"]);
        Assert.Equal(fault.ActivityId, log["correlationid"]);
    }

    [Fact]
    public void Step_ThatNamesAnHttpStatus_PassesItOn()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("Fail", "Create", 20, "conflict"));

        Assert.Equal(409, TestEnvironment.FaultOf(() => test.Create("test_item")).ErrorDetails["ApiExceptionHttpStatusCode"]);
    }

    [Fact]
    public void Step_ThatNamesAnErrorNumber_PassesItOn()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("Fail", "Create", 20, "number"));

        Assert.Equal(4711, TestEnvironment.FaultOf(() => test.Create("test_item")).ErrorCode);
    }

    [Fact]
    public void Fault_InANestedMessage_KeepsItsSentence()
    {
        using var test = new TestEnvironment(new TestSolution()
            .WithStep("CreateAs", "Create", 40, "caller")
            .WithStep("Fail", "Create", 20, "stop", s => s with { Table = "test_child" }));

        Assert.StartsWith("[TEST-STOP]", TestEnvironment.FaultOf(() => test.Create("test_item")).Message, StringComparison.Ordinal);
        Assert.Empty(test.Rows("test_item"));
    }

    [Fact]
    public void Loop_AtTheNinthLevel_IsStoppedAndUndone()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("UpdateAgain", "Update", 40));
        var id = test.Create("test_item", ("test_number", 0));

        var fault = TestEnvironment.FaultOf(() => test.Update("test_item", id, ("test_name", "A")));

        Assert.Equal(ErrorCode.InfiniteLoop, fault.ErrorCode);
        Assert.Contains("depth 9", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, test.Read("test_item", id, "test_number")["test_number"]);
    }

    [Fact]
    public void FailedWrite_CaughtByAPlugin_UndoesTheTransactionAllTheSame()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("Swallow", "Create", 40, "write"));

        Assert.Equal(ErrorCode.TransactionCountReduced, TestEnvironment.FaultOf(() => test.Create("test_item")).ErrorCode);
        Assert.Empty(test.Rows("test_item"));
    }

    [Fact]
    public void FailedRead_CaughtByAPlugin_DoesNotUndo()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("Swallow", "Create", 40, "read"));

        test.Create("test_item");

        Assert.Single(test.Rows("test_item"));
    }

    [Fact]
    public void Message_OverItsTime_IsStopped()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("CreateAs", "Create", 40, "system"), timeout: TimeSpan.Zero);

        Assert.Equal(ErrorCode.PluginTimeout, TestEnvironment.FaultOf(() => test.Create("test_item")).ErrorCode);
        Assert.Empty(test.Rows("test_item"));
    }

    [Fact]
    public void Message_Unknown_IsRefusedByName()
    {
        using var test = new TestEnvironment();

        var fault = TestEnvironment.FaultOf(() => test.Admin.Execute(new OrganizationRequest("BulkDelete")));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains("BulkDelete", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_Unknown_IsRefusedByName()
    {
        using var test = new TestEnvironment();

        var fault = TestEnvironment.FaultOf(() => test.Create("incident"));

        Assert.Equal(ErrorCode.QueryBuilderNoEntity, fault.ErrorCode);
        Assert.Contains("incident", fault.Message, StringComparison.Ordinal);
    }
}
