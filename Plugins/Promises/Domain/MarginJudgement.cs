namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>Judges a policy's margin by how its promises ended.</summary>
public static class MarginJudgement
{
    // More than 25 % under lead time and margin is too large.
    private const decimal LeastUse = 0.75m;

    /// <summary>Judges.</summary>
    /// <param name="rates">How its promises ended.</param>
    /// <param name="learned">What the share to be kept took; null when too few were delivered.</param>
    /// <param name="targetKeptRate">Share to be kept, in percent.</param>
    /// <param name="promisedMinutes">Lead time and margin, working minutes.</param>
    public static MarginVerdict Of(KeptRates rates, LearnedMargin? learned, decimal targetKeptRate, long promisedMinutes)
    {
        if (rates.Sample < LearnedMargin.LeastSample)
            return MarginVerdict.TooThin;
        if (rates.KeptRate < targetKeptRate)
            return MarginVerdict.TooSmall;
        if (learned is null)
            return MarginVerdict.TooThin;
        return learned.QuantileMinutes < LeastUse * promisedMinutes ? MarginVerdict.TooLarge : MarginVerdict.Fits;
    }
}
