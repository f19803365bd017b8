using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

public sealed class RecoverRangeTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Churn { get; } = new(environment);

    private RangeScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(1, 2, 3, 4)]
    public void Ranges_Deleted_AreMadeAnewAndNoAccountIsLost(params int[] numbers)
    {
        Scene.Size(2);
        Accounts(7);
        Scene.RunAll();
        foreach (var range in Scene.Ranges().Where(range => numbers.Contains(range.GetAttributeValue<int>(EvaluationRange.Fields.Number))))
            Environment.Service.Delete(EvaluationRange.EntityLogicalName, range.Id);
        Environment.Now = Environment.Now.AddDays(1);

        var (_, evaluated, changed) = Scene.RunAll();

        Assert.Equal((7, 0), (evaluated, changed));
        var ranges = Scene.Ranges();
        Assert.Equal(ranges.Skip(1).Select(From), ranges.SkipLast(1).Select(To));
        Assert.Equal((null, null), (From(ranges[0]), To(ranges[^1])));
    }

    [Theory]
    [InlineData(149, 0)]
    [InlineData(150, 3)]
    [InlineData(151, 3)]
    public void Range_OfADeadRun_IsTakenOverWhenNoRunCanLastSoLong(int secondsAgo, int evaluated)
    {
        Accounts(3);
        Leave(attempt: 1, secondsAgo);

        Assert.Equal((evaluated, evaluated, false), Scene.Run());
    }

    [Fact]
    public void Range_OfADeadRun_GoesOnWithFewerAccountsAtATime()
    {
        Accounts(20);
        Leave(attempt: 3, secondsAgo: 200);

        Assert.Equal((16, 16, true), Scene.Run());
        Assert.Equal(2, Scene.Ranges().Single().GetAttributeValue<int>(EvaluationRange.Fields.Attempt));
        Assert.Equal((4, 4, false), Scene.Run());
        Assert.Equal(0, Scene.Ranges().Single().GetAttributeValue<int>(EvaluationRange.Fields.Attempt));
    }

    [Fact]
    public void Account_ThatAlwaysFails_IsLeftOutAndReportedUntilARoundGoesWell()
    {
        var first = Accounts(3).Min(account => account.ToString("D"));
        Leave(attempt: 6, secondsAgo: 200);

        Assert.Equal((0, 0, true), Scene.Run());
        Assert.Equal(first, Scene.Ranges().Single().GetAttributeValue<string>(EvaluationRange.Fields.Watermark));
        Assert.Equal((2, 2, false), Scene.Run());
        var range = Scene.Ranges().Single();
        Assert.Equal(RunState.Failed, State(range));
        Assert.Contains(first!, range.GetAttributeValue<string>(EvaluationRange.Fields.LastError), StringComparison.Ordinal);

        Environment.Now = Environment.Now.AddDays(1);
        Assert.Equal((3, 1, false), Scene.Run());
        Assert.Equal((RunState.Idle, null), (State(Scene.Ranges().Single()), Scene.Ranges().Single().GetAttributeValue<string>(EvaluationRange.Fields.LastError)));
    }

    // As a run leaves the range that died before it ended.
    private void Leave(int attempt, int secondsAgo) => Environment.Create(
        EvaluationRange.EntityLogicalName,
        (EvaluationRange.Fields.Name, "Range 1"),
        (EvaluationRange.Fields.Number, 1),
        (EvaluationRange.Fields.RunState, new OptionSetValue((int)RunState.Running)),
        (EvaluationRange.Fields.Attempt, attempt),
        (EvaluationRange.Fields.HeartbeatOn, Environment.Now.AddSeconds(-secondsAgo)));

    private List<Guid> Accounts(int count) => [.. Enumerable.Range(0, count).Select(_ => Churn.Account())];

    private static string? From(Entity range) => range.GetAttributeValue<string>(EvaluationRange.Fields.KeyFrom);

    private static string? To(Entity range) => range.GetAttributeValue<string>(EvaluationRange.Fields.KeyTo);

    private static RunState State(Entity range) => (RunState)range.GetAttributeValue<OptionSetValue>(EvaluationRange.Fields.RunState).Value;
}
