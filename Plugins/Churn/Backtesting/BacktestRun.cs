using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn.Backtesting;

/// <summary>One run of the backtest.</summary>
internal sealed class BacktestRun
{
    /// <summary>Most leavers that are looked at: the latest, as they left under what the firm does now.</summary>
    public const int MostLeavers = 500;

    /// <summary>Most accounts that stayed and are looked at.</summary>
    public const int MostStayers = 1000;

    private static readonly int[] Horizons = [30, 60, 90];

    // Elevated: a rate counted over only those accounts that the caller may see would be another for every caller, and
    // signals are closed to many. What is shown are counts, and which of the caller's own lines could not be used.
    private readonly IOrganizationService _service;
    private readonly DateTime _now;
    private readonly DepartureList _file;
    private readonly string _column;

    /// <summary>Prepares a run.</summary>
    /// <param name="context">Of the request.</param>
    /// <param name="file">The departures of the file.</param>
    /// <param name="column">A column of the account that holds the day it left; empty for none.</param>
    public BacktestRun(StepContext context, DepartureList file, string column)
    {
        _service = context.Elevated;
        _now = context.UtcNow;
        _file = file;
        _column = column;
    }

    /// <summary>Runs it; the report as JSON.</summary>
    public string Report()
    {
        var settings = ChurnSettings.Read(_service);
        var leavers = BacktestAccounts.Leavers(_service, _file.Departures, _column, _now);
        var latest = leavers.Known.OrderByDescending(departure => departure.On).ThenBy(departure => departure.AccountId).Take(MostLeavers).ToList();
        var stayers = BacktestAccounts.Stayers(_service, new HashSet<Guid>(leavers.Known.Select(departure => departure.AccountId)), MostStayers);
        var cases = CasesOf(settings, latest, stayers.Sampled);
        var weight = stayers.Sampled.Count == 0 ? 1 : (double)stayers.All / stayers.Sampled.Count;
        Assessment Score(AccountFacts facts, DateTime at) => Assessment.Of(ClockSignals.Of(facts, settings.Terms, at), settings.Weights, at);
        var horizons = Horizons.Select(days => BacktestHorizon.Of(cases, days, Score, settings.Scale, weight)).ToList();
        var faults = _file.Faults.Concat(leavers.Faults).OrderBy(fault => fault.Line).ToList();
        return new BacktestReport(horizons, faults, leavers.Known.Count, latest.Count, stayers).ToJson();
    }

    private List<BacktestCase> CasesOf(ChurnSettings settings, List<Departure> latest, IReadOnlyList<Guid> stayers)
    {
        if (latest.Count == 0)
            return [];
        // Each account that stayed is looked at on the days of one departure, in turn.
        var days = latest.Select(departure => departure.On).OrderBy(day => day).ToList();
        var reading = new PastReading(_service, settings, days[0].AddDays(-Horizons.Max()), days[days.Count - 1]);
        var pasts = reading.Read([.. latest.Select(departure => departure.AccountId), .. stayers]);
        var left = latest.Select(departure => new BacktestCase(pasts[departure.AccountId], departure.On, IsLeaver: true));
        var stayed = stayers.Select((account, place) => new BacktestCase(pasts[account], days[place % days.Count], IsLeaver: false));
        return [.. left.Concat(stayed)];
    }
}
