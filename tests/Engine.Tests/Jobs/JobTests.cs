using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Jobs;

public sealed class JobTests
{
    private static TestSolution Async(string plugin, string configuration, bool autoDelete = true, string message = "Create") =>
        new TestSolution().WithStep(plugin, message, 40, configuration, s => s with { IsAsynchronous = true, AsyncAutoDelete = autoDelete });

    private static int Status(Entity job) => job.GetAttributeValue<OptionSetValue>("statuscode").Value;

    [Fact]
    public void AsyncStep_OnCreate_WaitsUntilTheQueueRuns()
    {
        using var test = new TestEnvironment(Async("RecordContext", "log"));

        var id = test.Create("test_item", ("test_name", "A"));
        Assert.Empty(test.Logs("log"));
        var job = Assert.Single(test.Rows("asyncoperation", "name", "messagename", "primaryentitytype", "depth", "statecode"));
        Assert.Equal("Create", job["messagename"]);
        Assert.Equal("test_item", job["primaryentitytype"]);

        var summary = test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken);

        var outcome = Assert.Single(summary.Outcomes);
        Assert.True(outcome.Succeeded);
        Assert.Equal(id, outcome.RowId);
        var log = Assert.Single(test.Logs("log"));
        Assert.Equal("1", log["mode"]);
        Assert.Equal("False", log["inTransaction"]);
        Assert.Equal("Target", log["inputs"]);
        Assert.Equal(id.ToString(), log["id"]);
        Assert.Empty(test.Rows("asyncoperation"));
    }

    [Fact]
    public void AsyncStep_OfAnOperationThatIsUndone_LeavesNoJob()
    {
        using var test = new TestEnvironment(Async("RecordContext", "log").WithStep("Fail", "Create", 40, "stop"));

        TestEnvironment.FaultOf(() => test.Create("test_item"));

        Assert.Empty(test.Rows("asyncoperation"));
        Assert.Equal(0, test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken).Ran);
    }

    [Fact]
    public void Job_CarriesImagesAndSharedVariables()
    {
        using var test = new TestEnvironment(new TestSolution()
            .WithStep("ShareVariable", "Update", 20, "inner")
            .WithStep("RecordContext", "Update", 40, "log", s => s with
            {
                IsAsynchronous = true,
                FilteringColumns = ["test_text"],
                Images = [new StepImageMetadata(Guid.Empty, "Pre", 0, "Target", ["test_text"]), new StepImageMetadata(Guid.Empty, "Post", 1, "Target", ["test_text", "test_choice"])],
            }));
        var id = test.Create("test_item", ("test_text", "old"));
        test.Update("test_item", id, ("test_text", "new"));
        test.Update("test_item", id, ("test_text", "newer"));

        test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken);

        var logs = test.Logs("log");
        Assert.Equal(["Pre:test_text=old", "Pre:test_text=new"], logs.Select(l => l["pre"]));
        Assert.Equal(["Post:test_choice=20,test_text=new", "Post:test_choice=20,test_text=newer"], logs.Select(l => l["post"]));
        Assert.All(logs, l => Assert.Equal("inner", l["shared"]));
    }

    [Fact]
    public void Job_ThatStops_IsKeptWithItsMessage()
    {
        using var test = new TestEnvironment(Async("Fail", "stop"));
        test.Create("test_item");

        var summary = test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken);

        var failed = Assert.Single(summary.Failed);
        Assert.StartsWith("[TEST-STOP]", failed.Error, StringComparison.Ordinal);
        var job = Assert.Single(test.Rows("asyncoperation", "statuscode", "friendlymessage", "errorcode", "completedon"));
        Assert.Equal(31, Status(job));
        Assert.StartsWith("[TEST-STOP]", job.GetAttributeValue<string>("friendlymessage"), StringComparison.Ordinal);
        Assert.Equal(ErrorCode.IsvAborted, job["errorcode"]);
        Assert.Equal(TestEnvironment.Noon, job["completedon"]);
        Assert.Single(test.Rows("test_item"));
    }

    [Fact]
    public void Job_ThatSucceeds_IsKeptUnlessItsStepRemovesIt()
    {
        using var test = new TestEnvironment(Async("RecordContext", "log", autoDelete: false));
        test.Create("test_item");

        test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken);

        Assert.Equal(30, Status(Assert.Single(test.Rows("asyncoperation", "statuscode"))));
        Assert.Equal(0, test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken).Ran);
    }

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(2, 3, true)]
    [InlineData(3, 4, true)]
    [InlineData(4, 4, false)]
    public void Job_ThatAsksForRetries_IsTriedFourTimesInAll(int failures, int tries, bool succeeds)
    {
        using var test = new TestEnvironment(Async("FailFirst", failures.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        test.Create("test_item");

        var summary = test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken);

        Assert.Equal(tries, summary.Ran);
        Assert.Equal(succeeds, summary.Outcomes[^1].Succeeded);
        Assert.Equal(succeeds ? 0 : 1, summary.Failed.Count);
    }

    [Fact]
    public void FailedJob_KeepsWhatItWroteBefore()
    {
        using var test = new TestEnvironment(Async("FailFirst", "9"));
        test.Create("test_item");

        test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken);

        Assert.Equal(4, test.Rows("test_log", "test_name").Count);
    }

    [Fact]
    public void Jobs_OfOneInstant_RunInTheOrderTheyWereQueued()
    {
        using var test = new TestEnvironment(Async("RecordContext", "log"));
        var ids = Enumerable.Range(0, 5).Select(_ => test.Create("test_item").ToString()).ToList();

        test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken);

        Assert.Equal(ids, test.Logs("log").Select(l => l["id"]));
    }

    [Fact]
    public void ChainOfJobs_CarriesItsDepthAndEndsAtTheNinth()
    {
        using var test = new TestEnvironment(Async("UpdateAgain", "", message: "Update"));
        var id = test.Create("test_item");
        test.Update("test_item", id, ("test_name", "A"));

        var summary = test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken);

        Assert.Equal(8, summary.Ran);
        Assert.Equal(ErrorCode.InfiniteLoop, Assert.Single(summary.Failed).ErrorCode);
        Assert.Equal(7, test.Read("test_item", id, "test_number")["test_number"]);
    }

    [Fact]
    public void Job_PostponedByItsRow_WaitsForThatTime()
    {
        using var test = new TestEnvironment(Async("RecordContext", "log"));
        test.Create("test_item");
        test.Update("asyncoperation", test.Rows("asyncoperation")[0].Id, ("postponeuntil", TestEnvironment.Noon.AddHours(1)));

        Assert.Equal(0, test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken).Ran);
        test.Environment.Clock.Freeze(TestEnvironment.Noon.AddHours(1));
        Assert.Equal(1, test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken).Ran);
    }

    [Fact]
    public async Task BackgroundWorker_RunsJobsByItself()
    {
        using var test = new TestEnvironment(Async("RecordContext", "log"));
        var ran = new TaskCompletionSource();
        using var subscription = test.Environment.Observe(o =>
        {
            if (o.JobName is not null)
                ran.TrySetResult();
        });
        test.Environment.Jobs.Start();

        test.Create("test_item");
        await ran.Task.WaitAsync(TestContext.Current.CancellationToken);
        await test.Environment.Jobs.StopAsync();

        Assert.False(test.Environment.Jobs.IsRunning);
        Assert.Single(test.Logs("log"));
    }

    [Fact]
    public void Observation_OfAJob_HasTheCorrelationOfItsRequest()
    {
        using var test = new TestEnvironment(Async("RecordContext", "log"));
        test.Observations.Clear();

        test.Create("test_item");
        test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken);

        Assert.Equal(2, test.Observations.Count);
        Assert.Equal(test.Observations[0].CorrelationId, test.Observations[1].CorrelationId);
        Assert.NotNull(test.Observations[1].JobName);
        Assert.Equal(1, test.Observations[1].ServiceCalls);
    }
}
