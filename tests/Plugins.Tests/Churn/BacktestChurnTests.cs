using System.Globalization;
using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

/// <summary>The backtest on a population whose departures were announced by what is known of them.</summary>
public sealed class BacktestChurnTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    [Fact]
    public void Backtest_KnownPopulation_IsGreen()
    {
        var leavers = Population(leavers: 20, warned: 15, stayers: 40);

        var report = Run(Lines(leavers));

        Assert.Equal("green", report.GetProperty("verdict").GetString());
        Assert.False(report.GetProperty("tooFew").GetBoolean());
        Assert.Equal((20, 20, 0), (Number(report, "departures", "given"), Number(report, "departures", "used"), Number(report, "departures", "rejected")));
        Assert.Equal((40, 40), (Number(report, "population", "stayers"), Number(report, "population", "sampled")));
        var sixty = report.GetProperty("horizons").EnumerateArray().Single(horizon => horizon.GetProperty("days").GetInt32() == 60);
        Assert.Equal(0.3333, sixty.GetProperty("baseRate").GetDouble());
        Assert.Equal(0.75, sixty.GetProperty("caught").GetDouble());
        Assert.Equal(3, sixty.GetProperty("lift").GetDouble());
        Assert.Equal([5, 0, 15, 0], sixty.GetProperty("levels").EnumerateArray().Select(level => level.GetProperty("leavers").GetInt32()));
        var carried = sixty.GetProperty("factors").EnumerateArray().First();
        Assert.Equal(((int)SignalKind.Detractor, 15, 0.75), (carried.GetProperty("kind").GetInt32(), carried.GetProperty("leavers").GetInt32(), carried.GetProperty("share").GetDouble()));
        Assert.StartsWith("60 days before they left, 75 % of the leavers", report.GetProperty("sentence").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Backtest_WarningThatCameLater_WasNotKnownNinetyDaysBefore()
    {
        var leavers = Population(leavers: 20, warned: 15, stayers: 5);

        var horizons = Run(Lines(leavers)).GetProperty("horizons").EnumerateArray().ToList();

        // The warning came 70 days before the departure.
        Assert.Equal([0.75, 0.75, 0.0], horizons.Select(horizon => horizon.GetProperty("caught").GetDouble()));
    }

    [Fact]
    public void Backtest_NineteenDepartures_AreTooFew()
    {
        var report = Run(Lines(Population(leavers: 19, warned: 19, stayers: 40)));

        Assert.Equal("tooFew", report.GetProperty("verdict").GetString());
        Assert.StartsWith("Too few departures: 19,", report.GetProperty("sentence").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Backtest_BadLines_AreReportedAndTheRestIsDone()
    {
        var leavers = Population(leavers: 2, warned: 1, stayers: 1);
        var text = "accountid,date\n" + Lines(leavers) + $"\nAcme,2026-02-01\n{Guid.NewGuid()},soon\n{leavers[0]},2026-02-01\n{Guid.NewGuid()},2999-01-01\n{Guid.Empty},2026-02-01";

        var report = Run(text);

        Assert.Equal(2, Number(report, "departures", "used"));
        Assert.Equal(
            [
                (4, "LOY-BACKTEST-LINE-ID"), (5, "LOY-BACKTEST-LINE-DATE"), (6, "LOY-BACKTEST-LINE-DUPLICATE"),
                (7, "LOY-BACKTEST-LINE-FUTURE"), (8, "LOY-BACKTEST-LINE-UNKNOWN"),
            ],
            report.GetProperty("errors").EnumerateArray().Select(error => (error.GetProperty("line").GetInt32(), error.GetProperty("code").GetString())));
        Assert.All(report.GetProperty("errors").EnumerateArray(), error => Assert.NotEqual(
            error.GetProperty("sentence").GetProperty("en").GetString(), error.GetProperty("sentence").GetProperty("fr").GetString()));
    }

    [Fact]
    public void Backtest_MarkedColumn_NamesTheDepartures()
    {
        var leavers = Population(leavers: 3, warned: 1, stayers: 2);
        foreach (var leaver in leavers)
        {
            Environment.Service.Update(new Entity(Account.EntityLogicalName, leaver) { [Account.Fields.RenewalOn] = Environment.Now.Date });
        }

        var report = Run(departures: null, Account.Fields.RenewalOn);

        Assert.Equal((3, 2), (Number(report, "departures", "used"), Number(report, "population", "stayers")));
    }

    [Fact]
    public void Backtest_WritesNothing()
    {
        var leavers = Population(leavers: 2, warned: 1, stayers: 1);
        var before = Environment.Where(Account.EntityLogicalName, Account.Fields.Name, "Account", "versionnumber").Select(row => row.RowVersion).ToList();

        Run(Lines(leavers));
        Environment.RunJobs();

        Assert.Equal(before, Environment.Where(Account.EntityLogicalName, Account.Fields.Name, "Account", "versionnumber").Select(row => row.RowVersion));
    }

    [Theory]
    [InlineData(null, null, "[LOY-BACKTEST-EMPTY] ")]
    [InlineData("  ", "", "[LOY-BACKTEST-EMPTY] ")]
    [InlineData(null, "loy_renewalon or 1", "[LOY-BACKTEST-COLUMN] ")]
    [InlineData(null, Account.Fields.Name, "[LOY-BACKTEST-COLUMN] ")]
    public void Backtest_NothingToGoBy_IsRefused(string? departures, string? column, string head)
    {
        Scene.Account();

        Assert.StartsWith(head, Refused(() => Run(departures, column)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Loyalty Manager", true)]
    [InlineData("Loyalty Administrator", true)]
    [InlineData("Loyalty Officer", false)]
    [InlineData("Loyalty Contributor", false)]
    public void Backtest_ByRole_IsForThoseWhoRunTheFirm(string role, bool isAllowed)
    {
        var lines = Lines(Population(leavers: 1, warned: 1, stayers: 1));
        var service = Environment.As(Environment.User(role));

        if (isAllowed)
            Assert.Equal(1, Number(Run(lines, column: null, service), "departures", "used"));
        else
            Assert.Contains("prvReadloy_EvaluationRange", Refused(() => Run(lines, column: null, service)), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Accounts of a year ago; those warned got a bad recommendation 70 days before today, when they left.</summary>
    private List<Guid> Population(int leavers, int warned, int stayers)
    {
        var today = Environment.Now;
        Scene.Kind(SignalKind.Detractor, points: 60, halfLife: 36500);
        Scene.Kind(SignalKind.OwnerVacant, points: 1, isActive: false);
        Environment.Now = today.AddYears(-1);
        var left = Enumerable.Range(0, leavers).Select(_ => Scene.Account()).ToList();
        var stayed = Enumerable.Range(0, stayers).Select(_ => Scene.Account()).ToList();
        Assert.Equal(stayers, stayed.Count);
        Environment.Now = today;
        left.Take(warned).ToList().ForEach(account => Scene.Feedback(account, recommendation: 0, givenOn: today.AddDays(-70)));
        Environment.RunJobs();
        return left;
    }

    private string Lines(IEnumerable<Guid> leavers) =>
        string.Join('\n', leavers.Select(leaver => leaver + "," + Environment.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private JsonElement Run(string? departures, string? column = null, IOrganizationService? service = null)
    {
        var request = new OrganizationRequest(BacktestChurnApi.Name);
        if (departures is not null)
            request[BacktestChurnApi.Request.Departures] = departures;
        if (column is not null)
            request[BacktestChurnApi.Request.MarkedColumn] = column;
        var response = (service ?? Environment.Service).Execute(request);
        return JsonDocument.Parse((string)response[BacktestChurnApi.Response.Report]).RootElement;
    }

    private static int Number(JsonElement report, string part, string name) => report.GetProperty(part).GetProperty(name).GetInt32();
}
