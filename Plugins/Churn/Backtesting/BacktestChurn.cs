using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn.Backtesting;

/// <summary>
/// Tells what the scores of customers who left would have been 30, 60 and 90 days before, and how well they tell leavers
/// from others. Reads only. Refuses to run without departures (LOY-BACKTEST-EMPTY), on a file of too many lines
/// (LOY-BACKTEST-TOO-LONG) and on a column that is no date (LOY-BACKTEST-COLUMN); a bad line is reported, the rest is done.
/// </summary>
[PluginType("a7d43879-0a4b-588a-a6fb-1105ed48dce5")]
[CustomApi(BacktestChurnApi.Name)]
public sealed class BacktestChurn : PluginBase
{
    private const int LongestText = 1_000_000;
    private const int MostLines = 20_000;
    private const int LongestName = 128;

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var text = context.Input<string>(BacktestChurnApi.Request.Departures) ?? string.Empty;
        var column = context.Input<string>(BacktestChurnApi.Request.MarkedColumn)?.Trim().ToLowerInvariant() ?? string.Empty;
        if (string.IsNullOrWhiteSpace(text) && column.Length == 0)
            throw context.Fail(ChurnFaults.BacktestEmpty);
        if (text.Length > LongestText || text.Count(character => character == '\n') >= MostLines)
            throw context.Fail(ChurnFaults.BacktestLong, MostLines);
        if (column.Length > LongestName || !column.All(IsOfName))
            throw context.Fail(ChurnFaults.BacktestColumn, column);
        var run = new BacktestRun(context, DepartureList.Parse(text, context.UtcNow), column);
        context.Output(BacktestChurnApi.Response.Report, run.Report());
    }

    private static bool IsOfName(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';
}
