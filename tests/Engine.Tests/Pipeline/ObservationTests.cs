using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class ObservationTests
{
    [Fact]
    public void Request_WithAPlugin_TellsItsCallsRowsAndRuns()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("FailFirst", "Create", 40, "0").WithStep("CreateAs", "Create", 40, "system"));
        test.Create("test_log", ("test_name", "try"));
        test.Observations.Clear();

        test.Create("test_item");

        var observation = Assert.Single(test.Observations);
        Assert.Equal("Create", observation.Message);
        Assert.Equal("test_item", observation.Table);
        Assert.Equal(3, observation.ServiceCalls);
        Assert.Equal(1, observation.RowsRead);
        Assert.Equal(2, observation.PluginRuns);
        Assert.True(observation.Succeeded);
        Assert.Null(observation.JobName);
    }

    [Fact]
    public void Request_ThatFaults_IsToldAsFailed()
    {
        using var test = new TestEnvironment();
        test.Observations.Clear();

        TestEnvironment.FaultOf(() => test.Admin.Retrieve("test_item", Guid.NewGuid(), new ColumnSet("test_name")));

        Assert.False(Assert.Single(test.Observations).Succeeded);
    }
}
