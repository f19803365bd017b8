namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Stable codes of what the rules of risk refuse.</summary>
public static class ChurnFaults
{
    /// <summary>A row of weights names no kind of signal. No arguments.</summary>
    public const string KindRequired = "LOY-KIND-REQUIRED";

    /// <summary>Points are missing, 0 or out of bounds. Argument: the largest size.</summary>
    public const string KindPoints = "LOY-KIND-POINTS";

    /// <summary>The half-life is missing or no number of days above 0. Argument: the longest.</summary>
    public const string KindHalfLife = "LOY-KIND-HALF-LIFE";

    /// <summary>The cap is missing, 0 or out of bounds. Argument: the largest size.</summary>
    public const string KindCap = "LOY-KIND-CAP";

    /// <summary>The window is missing or no number of days above 0. Argument: the longest.</summary>
    public const string KindWindow = "LOY-KIND-WINDOW";

    /// <summary>Another row weighs the same kind. Argument: its name.</summary>
    public const string KindDuplicate = "LOY-KIND-DUPLICATE";

    /// <summary>Thresholds are missing, outside 1 to 100 or not each above the one before. No arguments.</summary>
    public const string ScaleOrder = "LOY-SCALE-ORDER";

    /// <summary>The drop margin is negative or as large as a step of the scale. Argument: the largest that is allowed.</summary>
    public const string ScaleMargin = "LOY-SCALE-MARGIN";

    /// <summary>There is a scale already. Argument: its name.</summary>
    public const string ScaleExists = "LOY-SCALE-EXISTS";

    /// <summary>The caller may not set a level by hand. No arguments.</summary>
    public const string OverrideForbidden = "LOY-OVERRIDE-FORBIDDEN";

    /// <summary>A reason or a last day is entered without a level. No arguments.</summary>
    public const string OverrideLevel = "LOY-OVERRIDE-LEVEL";

    /// <summary>Another level set by hand still applies. Argument: its last day.</summary>
    public const string OverrideInForce = "LOY-OVERRIDE-IN-FORCE";

    /// <summary>A level set by hand has no reason. No arguments.</summary>
    public const string OverrideReason = "LOY-OVERRIDE-REASON";

    /// <summary>The last day is missing, past or too far. Arguments: the first and the last day that may be entered.</summary>
    public const string OverrideUntil = "LOY-OVERRIDE-UNTIL";

    /// <summary>Neither a file nor a column names departures. No arguments.</summary>
    public const string BacktestEmpty = "LOY-BACKTEST-EMPTY";

    /// <summary>The column is no date of an account. Argument: its name.</summary>
    public const string BacktestColumn = "LOY-BACKTEST-COLUMN";

    /// <summary>The file is too long. Argument: most lines.</summary>
    public const string BacktestLong = "LOY-BACKTEST-TOO-LONG";

    /// <summary>A line has not exactly two cells. No arguments.</summary>
    public const string LineCells = "LOY-BACKTEST-LINE";

    /// <summary>A line begins with no id. No arguments.</summary>
    public const string LineId = "LOY-BACKTEST-LINE-ID";

    /// <summary>A line has no date. No arguments.</summary>
    public const string LineDate = "LOY-BACKTEST-LINE-DATE";

    /// <summary>A line names a day to come. No arguments.</summary>
    public const string LineFuture = "LOY-BACKTEST-LINE-FUTURE";

    /// <summary>A line names an account that an earlier one names. No arguments.</summary>
    public const string LineDuplicate = "LOY-BACKTEST-LINE-DUPLICATE";

    /// <summary>A line names no account there is. No arguments.</summary>
    public const string LineUnknown = "LOY-BACKTEST-LINE-UNKNOWN";

    /// <summary>The kinds to preview cannot be read. No arguments.</summary>
    public const string PreviewKinds = "LOY-PREVIEW-KINDS";
}
