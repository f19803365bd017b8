using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn.Backtesting;

/// <summary>Writes what a backtest found.</summary>
/// <param name="horizons">The horizons, the judged one among them.</param>
/// <param name="faults">Lines that could not be used, in their order.</param>
/// <param name="given">Departures of accounts that there are.</param>
/// <param name="used">Those looked at.</param>
/// <param name="stayers">The accounts that stayed.</param>
internal sealed class BacktestReport(
    IReadOnlyList<BacktestHorizon> horizons, IReadOnlyList<LineFault> faults, int given, int used, Stayers stayers)
{
    private const int Digits = 4;
    private readonly JsonWriter _json = new();

    /// <summary>The report as JSON; shares and rates from 0 to 1, null where nothing can be divided.</summary>
    public string ToJson()
    {
        var judged = horizons.Single(horizon => horizon.Days == BacktestVerdict.JudgedDays);
        var verdict = BacktestVerdict.Of(judged);
        _json.BeginObject().Name("version").Value(1).Name("verdict").Value(verdict)
            .Name("tooFew").Value(string.Equals(verdict, BacktestVerdict.TooFew, StringComparison.Ordinal))
            .Name("sentence");
        Sentence(verdict, judged).WriteTo(_json);
        _json.Name("departures").BeginObject()
            .Name("given").Value(given).Name("used").Value(used).Name("rejected").Value(faults.Count).EndObject();
        _json.Name("population").BeginObject()
            .Name("stayers").Value(stayers.All).Name("sampled").Value(stayers.Sampled.Count)
            .Name("isSampled").Value(stayers.Sampled.Count < stayers.All || !stayers.IsCountedToTheEnd || used < given).EndObject();
        WriteFloor();
        WriteErrors();
        WriteHorizons();
        return _json.EndObject().ToString();
    }

    private static LocalizedText Sentence(string verdict, BacktestHorizon judged) =>
        Texts.Both(
            "Backtest." + verdict,
            judged.Leavers,
            BacktestVerdict.FewestDepartures,
            Rounded(judged.Lift, 1),
            Rounded(judged.Caught * 100, 0));

    private void WriteFloor() =>
        _json.Name("floor").BeginObject()
            .Name("days").Value(BacktestVerdict.JudgedDays)
            .Name("departures").Value(BacktestVerdict.FewestDepartures)
            .Name("lift").Value(BacktestVerdict.LeastLift)
            .Name("caught").Value(Rounded(BacktestVerdict.LeastCaught, Digits))
            .EndObject();

    private void WriteErrors()
    {
        _json.Name("errors").BeginArray();
        foreach (var fault in faults)
        {
            _json.BeginObject().Name("line").Value(fault.Line).Name("code").Value(fault.Code).Name("sentence");
            Texts.Both(fault.Code).WriteTo(_json);
            _json.EndObject();
        }

        _json.EndArray();
    }

    private void WriteHorizons()
    {
        _json.Name("horizons").BeginArray();
        foreach (var horizon in horizons)
        {
            _json.BeginObject()
                .Name("days").Value(horizon.Days)
                .Name("leavers").Value(horizon.Leavers)
                .Name("stayers").Value(horizon.Stayers)
                .Name("baseRate").Value(Rounded(horizon.BaseRate, Digits))
                .Name("bandRate").Value(Rounded(horizon.BandRate, Digits))
                .Name("lift").Value(Rounded(horizon.Lift, 2))
                .Name("caught").Value(Rounded(horizon.Caught, Digits))
                .Name("levels").BeginArray();
            foreach (var level in horizon.Levels())
                Write(level);
            _json.EndArray().Name("factors").BeginArray();
            foreach (var factor in horizon.Factors)
                Write(factor);
            _json.EndArray().EndObject();
        }

        _json.EndArray();
    }

    private void Write(BacktestLevel level) =>
        _json.BeginObject()
            .Name("level").Value(RiskSteps.ValueOf(level.Level))
            .Name("leavers").Value(level.Leavers)
            .Name("stayers").Value(level.Stayers)
            .Name("leaversShare").Value(Rounded(level.LeaversShare, Digits))
            .Name("stayersShare").Value(Rounded(level.StayersShare, Digits))
            .Name("leaveRate").Value(Rounded(level.LeaveRate, Digits))
            .EndObject();

    private void Write(BacktestFactor factor) =>
        _json.BeginObject()
            .Name("kind").Value(factor.Kind)
            .Name("leavers").Value(factor.Leavers)
            .Name("share").Value(Rounded(factor.Share, Digits))
            .Name("points").Value(Math.Round(factor.Points, 1, MidpointRounding.AwayFromZero))
            .EndObject();

    private static decimal? Rounded(double? value, int digits) =>
        value is { } number ? Math.Round((decimal)number, digits, MidpointRounding.AwayFromZero) : null;
}
