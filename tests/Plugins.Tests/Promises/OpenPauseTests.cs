using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>A pause of Monday 2 March 2026 without an expected end may last until Monday 9 March, 17:30 in Zurich.</summary>
public sealed class OpenPauseTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    private PauseScene Pauses { get; } = new(environment);

    private ReportScene Report { get; } = new(environment);

    [Theory]
    [InlineData("2026-03-09 17:29:59 +01:00", 0)]
    [InlineData("2026-03-09 17:30 +01:00", 0)]
    [InlineData("2026-03-09 17:30:01 +01:00", 1)]
    public void Pause_AroundTheFifthWorkingDay_IsOverdueAfterIt(string now, int overdue)
    {
        Pauses.Pause(NewPromise());
        Environment.Now = At(now);

        Assert.Equal(overdue, OverdueOf(Environment.AdministratorId));
    }

    [Theory]
    [InlineData("2026-03-03 12:00 +01:00", 0)]
    [InlineData("2026-03-03 12:00:01 +01:00", 1)]
    public void Pause_AroundItsExpectedEnd_IsOverdueAfterIt(string now, int overdue)
    {
        Pauses.Pause(NewPromise(), (PromisePause.Fields.ExpectedEndOn, At("2026-03-03 12:00 +01:00")));
        Environment.Now = At(now);

        Assert.Equal(overdue, OverdueOf(Environment.AdministratorId));
    }

    [Fact]
    public void Pause_ThatHasEnded_IsNotOverdue()
    {
        var pause = Pauses.Pause(NewPromise(), (PromisePause.Fields.ExpectedEndOn, At("2026-03-03 12:00 +01:00")));
        Environment.Now = At("2026-03-05 12:00 +01:00");
        Pauses.Resume(pause, "2026-03-05 12:00 +01:00");

        Assert.Equal(0, OverdueOf(Environment.AdministratorId));
    }

    [Theory]
    [InlineData(PromisePause.EntityLogicalName, "Overdue pauses")]
    [InlineData(Promise.EntityLogicalName, "Promises with an overdue pause")]
    public void View_OverdueAndOtherPauses_ShowsTheOverdue(string table, string name)
    {
        var dated = NewPromise();
        var datedPause = Pauses.Pause(dated, (PromisePause.Fields.ExpectedEndOn, At("2026-03-03 12:00 +01:00")));
        var undated = NewPromise();
        var undatedPause = Pauses.Pause(undated);
        Pauses.Pause(NewPromise(), (PromisePause.Fields.ExpectedEndOn, At("2026-05-03 12:00 +01:00")));
        Environment.Now = At("2026-03-12 12:00 +01:00");
        Pauses.Pause(NewPromise());

        var rows = Environment.Service.RetrieveMultiple(new FetchExpression(Environment.ViewQuery(table, name))).Entities.Select(row => row.Id).ToHashSet();

        Guid[] expected = string.Equals(table, Promise.EntityLogicalName, StringComparison.Ordinal) ? [dated, undated] : [datedPause, undatedPause];
        Assert.Equal(expected.Order(), rows.Order());
    }

    private int OverdueOf(Guid user)
    {
        using var report = Report.Read();
        return Assert.Single(ReportScene.Part(report, "open", "userId", user)).GetProperty("overduePauses").GetInt32();
    }

    private Guid NewPromise() => Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account(), (Promise.Fields.RequestedOn, Environment.Now));
}
