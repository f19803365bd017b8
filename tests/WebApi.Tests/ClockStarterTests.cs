using System.Threading.Channels;
using LocalDataverse.Engine;
using LocalDataverse.Host.Clock;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Tests;

public sealed class ClockStarterTests : IAsyncDisposable
{
    private static readonly DateTime Morning = new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc);
    private readonly LocalEnvironment _environment = Server.OpenEnvironment();
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly ManualTime _time = new();

    public ClockStarterTests() => _environment.Clock.Freeze(Morning);

    private IOrganizationService Admin => _environment.CreateService(_environment.AdministratorId);

    private void MakeAccounts(int count)
    {
        for (var i = 0; i < count; i++)
            Admin.Create(new Entity("account") { ["name"] = $"Account {i}" });
    }

    private ClockStarter? Start() => ClockStarter.Start(_environment, TimeSpan.FromMinutes(10), _time, line => _lines.Writer.TryWrite(line));

    private async Task<string> NextLineAsync() => await _lines.Reader.ReadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task Clock_Started_EvaluatesEveryAccountAtOnceAndSaysSo()
    {
        MakeAccounts(3);

        await using var clock = Start();

        Assert.Equal("Clock: 3 accounts evaluated, 3 changed.", await NextLineAsync());
        Assert.Equal(TimeSpan.FromMinutes(10), _time.Period);
    }

    [Fact]
    public async Task Clock_AtItsInterval_EvaluatesWhatIsDueOnly()
    {
        MakeAccounts(1);
        await using var clock = Start();
        await NextLineAsync();

        _environment.Clock.Freeze(Morning.AddDays(1));
        _time.Pass();

        Assert.StartsWith("Clock: 1 accounts evaluated", await NextLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round_OnTheSameDay_FindsNothingToDo()
    {
        MakeAccounts(2);
        await using (Start())
            await NextLineAsync();

        var again = ClockStarter.RunRound(_environment, TestContext.Current.CancellationToken);

        Assert.Equal((0, 0, null), (again.Evaluated, again.Changed, again.Error));
    }

    [Fact]
    public async Task Clock_StartedTwice_HasOneUserWithOneRole()
    {
        await using (Start())
        {
        }

        await using (Start())
        {
        }

        var user = _environment.CreateService(_environment.AdministratorId).Retrieve("systemuser", ClockUser.Id, new ColumnSet("fullname", "applicationid"));
        Assert.Equal("Loyalty Clock", user["fullname"]);
        var roles = new QueryExpression("systemuserroles") { ColumnSet = new ColumnSet("roleid") };
        roles.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, ClockUser.Id);
        Assert.Single(Admin.RetrieveMultiple(roles).Entities);
    }

    [Fact]
    public async Task Clock_WhoseUserIsDisabled_SaysWhyAndGoesOn()
    {
        MakeAccounts(1);
        await using var clock = Start();
        await NextLineAsync();
        Admin.Update(new Entity("systemuser", ClockUser.Id) { ["isdisabled"] = true });
        _environment.Clock.Freeze(Morning.AddDays(1));

        _time.Pass();
        Assert.Contains("disabled", await NextLineAsync(), StringComparison.Ordinal);
        Admin.Update(new Entity("systemuser", ClockUser.Id) { ["isdisabled"] = false });
        _time.Pass();

        Assert.StartsWith("Clock: 1 accounts evaluated", await NextLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_WithoutTheProduct_IsOffAndSaysSo()
    {
        await using var empty = LocalEnvironment.Open(new LocalEnvironmentOptions());

        Assert.Null(ClockStarter.Start(empty, TimeSpan.FromMinutes(1), _time, line => _lines.Writer.TryWrite(line)));

        Assert.Contains("no imported solution has loy_EvaluateRange", await NextLineAsync(), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _environment.DisposeAsync();
}
