using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Interception;
using LocalDataverse.Engine.Tests.Environments;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class InterceptionTests
{
    private static readonly TestSolution TwoCalls = new TestSolution().WithStep("CreateAs", "Create", 40, "caller").WithStep("CreateAs", "Create", 40, "system");
    private static readonly TestSolution Job = new TestSolution().WithStep("CreateAs", "Create", 40, "system", s => s with { IsAsynchronous = true });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Fault_AtAnyCall_LeavesNothingOfTheRequest(int call)
    {
        var interceptor = new FailAt { Before = call };
        using var test = new TestEnvironment(TwoCalls, interceptor: interceptor);

        Assert.Equal(ErrorCode.Unexpected, TestEnvironment.FaultOf(() => test.Create("test_item")).ErrorCode);

        Assert.Equal(call, interceptor.Calls.Count);
        Assert.Empty(test.Rows("test_item"));
        Assert.Empty(test.Rows("test_child"));
    }

    [Fact]
    public void Interceptor_ThatFailsNothing_SeesEveryCallOfPlugins()
    {
        var interceptor = new FailAt();
        using var test = new TestEnvironment(TwoCalls, interceptor: interceptor);

        test.Create("test_item");

        Assert.Equal(2, test.Rows("test_child").Count);
        Assert.All(interceptor.Calls, c => Assert.Equal(("Create", "test_child", "Create", true), (c.Message, c.Table, c.PluginMessage, c.IsInTransaction)));
        Assert.Equal(2, interceptor.Calls.Count);
    }

    [Fact]
    public void Fault_ThatAPluginSwallows_StillUndoesItsTransaction()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("Swallow", "Create", 40, "read"), interceptor: new FailAt { Before = 1 });

        Assert.Equal(ErrorCode.TransactionCountReduced, TestEnvironment.FaultOf(() => test.Create("test_item")).ErrorCode);

        Assert.Empty(test.Rows("test_item"));
    }

    [Fact]
    public void Timeout_OfACallInATransaction_LeavesNothing()
    {
        using var test = new TestEnvironment(TwoCalls, interceptor: new FailAt { After = 1, With = ServiceFailure.Timeout });

        Assert.Equal(ErrorCode.IsvUnexpected, TestEnvironment.FaultOf(() => test.Create("test_item")).ErrorCode);

        Assert.Empty(test.Rows("test_item"));
    }

    [Fact]
    public void Timeout_AfterACallOfAJob_LosesTheAnswerNotTheRow()
    {
        using var test = new TestEnvironment(Job, interceptor: new FailAt { After = 1, With = ServiceFailure.Timeout });
        test.Create("test_item");

        var failed = Assert.Single(test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken).Failed);

        Assert.Equal(ErrorCode.IsvUnexpected, failed.ErrorCode);
        Assert.Single(test.Rows("test_child"));
    }

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(0, 2, false)]
    [InlineData(0, 0, true)]
    public void HostKilled_AnywhereInARequest_LeavesNothingAndWritesNothingMore(int before, int after, bool atCommit)
    {
        var interceptor = new FailAt { Before = before, After = after, AtCommit = atCommit, With = ServiceFailure.HostKilled };
        using var test = new TestEnvironment(TwoCalls, interceptor: interceptor);

        Assert.Throws<HostKilledException>(() => test.Create("test_item"));
        interceptor.Stop();
        test.Environment.Restart();

        Assert.Empty(test.Rows("test_item"));
        Assert.Empty(test.Rows("test_child"));
        Assert.Empty(test.Rows("plugintracelog"));
        Assert.NotEqual(Guid.Empty, test.Create("test_item"));
    }

    [Fact]
    public void HostKilled_InAPluginThatSwallows_EndsTheRequestAllTheSame()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("Swallow", "Create", 40, "write"), interceptor: new FailAt { Before = 1, With = ServiceFailure.HostKilled });

        Assert.Throws<HostKilledException>(() => test.Create("test_item"));
    }

    [Fact]
    public void HostKilled_InAJob_RunsItAgainAfterTheRestart()
    {
        var interceptor = new FailAt { Before = 1, With = ServiceFailure.HostKilled };
        using var test = new TestEnvironment(Job, interceptor: interceptor);
        test.Create("test_item");

        Assert.Throws<HostKilledException>(() => test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken));
        interceptor.Stop();
        Assert.Equal(0, test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken).Ran);
        test.Environment.Restart();

        Assert.Empty(test.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken).Failed);
        Assert.Single(test.Rows("test_child"));
    }

    [Fact]
    public void Calls_FromOutside_AreNotIntercepted()
    {
        using var test = new TestEnvironment(new TestSolution(), interceptor: new FailAt { Before = 1, After = 1 });

        Assert.NotEqual(Guid.Empty, test.Create("test_item"));
    }

    private sealed class FailAt : IServiceCallInterceptor
    {
        private bool _isStopped;

        public int Before { get; init; }

        public int After { get; init; }

        public bool AtCommit { get; init; }

        public Func<Exception> With { get; init; } = ServiceFailure.Fault;

        public List<ServiceCall> Calls { get; } = [];

        public void Stop() => _isStopped = true;

        void IServiceCallInterceptor.Before(ServiceCall call)
        {
            Calls.Add(call);
            FailIf(Calls.Count == Before);
        }

        void IServiceCallInterceptor.After(ServiceCall call) => FailIf(Calls.Count == After);

        // The first commits are those of the environment's own rows, before any plugin has run.
        void IServiceCallInterceptor.Committing(Guid correlationId) => FailIf(AtCommit && Calls.Count > 0);

        private void FailIf(bool isDue)
        {
            if (isDue && !_isStopped)
                throw With();
        }
    }
}
