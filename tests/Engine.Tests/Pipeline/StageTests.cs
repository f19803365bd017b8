using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class StageTests
{
    private static readonly int[] Synchronous = [10, 20, 40];

    private static TestSolution Recording(string message, params int[] stages) =>
        stages.Aggregate(new TestSolution(), (solution, stage) => solution.WithStep("RecordContext", message, stage, "log"));

    [Fact]
    public void Create_WithStepsInEveryStage_RunsThemInOrderAndOnlyTheFirstOutsideTheTransaction()
    {
        using var test = new TestEnvironment(Recording("Create", Synchronous));

        test.Create("test_item", ("test_name", "A"));

        var logs = test.Logs("log");
        Assert.Equal(["10", "20", "40"], logs.Select(l => l["stage"]));
        Assert.Equal(["False", "True", "True"], logs.Select(l => l["inTransaction"]));
    }

    [Fact]
    public void Context_OfATopLevelCreate_TellsWhoWhatAndWhen()
    {
        using var test = new TestEnvironment(Recording("Create", 40));

        var id = test.Create("test_item", ("test_name", "A"));

        var log = Assert.Single(test.Logs("log"));
        Assert.Equal("Create", log["message"]);
        Assert.Equal("test_item", log["table"]);
        Assert.Equal(id.ToString(), log["id"]);
        Assert.Equal("1", log["depth"]);
        Assert.Equal("0", log["mode"]);
        Assert.Equal(WellKnownIds.Administrator.ToString(), log["user"]);
        Assert.Equal(WellKnownIds.Administrator.ToString(), log["initiator"]);
        Assert.Equal(WellKnownIds.RootBusinessUnit.ToString(), log["unit"]);
        Assert.Equal(WellKnownIds.Organization.ToString(), log["organization"]);
        Assert.Equal("2026-03-02T12:00:00.0000000Z", log["createdOn"]);
        Assert.Equal("Target", log["inputs"]);
        Assert.Equal("id", log["outputs"]);
    }

    [Fact]
    public void Steps_OfOneStage_RunByRankThenById()
    {
        var solution = new TestSolution()
            .WithStep("SetOnTarget", "Create", 20, "b", s => s with { Rank = 2, Id = new Guid("00000000-0000-0000-0009-000000000001") })
            .WithStep("SetOnTarget", "Create", 20, "d", s => s with { Rank = 3, Id = new Guid("00000000-0000-0000-0009-000000000003") })
            .WithStep("SetOnTarget", "Create", 20, "c", s => s with { Rank = 3, Id = new Guid("00000000-0000-0000-0009-000000000002") })
            .WithStep("SetOnTarget", "Create", 20, "a", s => s with { Rank = 1, Id = new Guid("00000000-0000-0000-0009-000000000004") });
        using var test = new TestEnvironment(solution);

        var id = test.Create("test_item", ("test_text", ">"));

        Assert.Equal(">abcd", test.Read("test_item", id, "test_text")["test_text"]);
    }

    [Fact]
    public void Target_ChangedInPreValidationAndPreOperation_IsWritten()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("SetOnTarget", "Update", 10, "1").WithStep("SetOnTarget", "Update", 20, "2"));
        var id = test.Create("test_item");

        test.Update("test_item", id, ("test_text", "0"));

        Assert.Equal("012", test.Read("test_item", id, "test_text")["test_text"]);
    }

    [Fact]
    public void Target_OfTheCaller_IsNotTouchedBySteps()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("SetOnTarget", "Create", 20, "x"));
        var row = new Entity("test_item") { ["test_name"] = "A" };

        test.Admin.Create(row);

        Assert.False(row.Contains("test_text"));
        Assert.Equal(Guid.Empty, row.Id);
    }

    [Theory]
    [InlineData("test_name", 0)]
    [InlineData("test_text", 1)]
    [InlineData("test_number", 1)]
    public void FilteredStep_OnUpdate_RunsOnlyWhenAColumnIsInTheRequest(string column, int runs)
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("RecordContext", "Update", 40, "log", s => s with { FilteringColumns = ["test_text", "test_number"] }));
        var id = test.Create("test_item", ("test_text", "same"), ("test_number", 1));

        test.Update("test_item", id, (column, column == "test_number" ? 1 : "same"));

        Assert.Equal(runs, test.Logs("log").Count);
    }

    [Fact]
    public void Step_OfAnotherTable_DoesNotRun()
    {
        using var test = new TestEnvironment(Recording("Create", 40));

        test.Create("test_child", ("test_name", "A"));

        Assert.Empty(test.Logs("log"));
    }

    [Fact]
    public void Step_WithoutTable_RunsForEveryTable()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("RecordContext", "Delete", 40, "log", s => s with { Table = null }));
        var item = test.Create("test_item");
        var child = test.Create("test_child");

        test.Admin.Delete("test_item", item);
        test.Admin.Delete("test_child", child);

        Assert.Equal(["test_item", "test_child"], test.Logs("log").Select(l => l["table"]));
    }

    [Fact]
    public void Instance_OfAStep_IsKept()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("CountInstances", "Create", 20));

        var first = test.Create("test_item");
        var second = test.Create("test_item");

        Assert.Equal(test.Read("test_item", first, "test_number")["test_number"], test.Read("test_item", second, "test_number")["test_number"]);
    }

    [Fact]
    public void Update_OfStateWithOtherColumns_RunsThePipelineOncePerGroup()
    {
        using var test = new TestEnvironment(Recording("Update", 40));
        var id = test.Create("test_item");

        test.Update("test_item", id, ("test_name", "B"), ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));

        Assert.Equal(2, test.Logs("log").Count);
        var row = test.Read("test_item", id, "test_name", "statecode");
        Assert.Equal("B", row["test_name"]);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statecode").Value);
    }
}
