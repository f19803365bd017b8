using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>How long past promises really took, at the share of them that is to be kept.</summary>
public sealed class LearnedMargin
{
    /// <summary>Fewest deliveries from which anything is learned.</summary>
    public const int LeastSample = 20;

    /// <summary>Most deliveries looked at, the latest ones.</summary>
    public const int LargestSample = 200;

    /// <summary>Share of promises to be kept in percent, of a policy that names none.</summary>
    public const decimal ShippedKeptRate = 90;

    private LearnedMargin(string scope, int sample, decimal keptRate, int quantileMinutes)
    {
        Scope = scope;
        Sample = sample;
        KeptRate = keptRate;
        QuantileMinutes = quantileMinutes;
    }

    /// <summary>Name of the scope that had enough deliveries.</summary>
    public string Scope { get; }

    /// <summary>How many deliveries were looked at.</summary>
    public int Sample { get; }

    /// <summary>Share of promises to be kept, in percent.</summary>
    public decimal KeptRate { get; }

    /// <summary>Working minutes within which that share was delivered, rounded up to the minute.</summary>
    public int QuantileMinutes { get; }

    /// <summary>Refuses a share that cannot be kept; none at all is fine.</summary>
    /// <exception cref="RuleViolationException"><see cref="PromiseFaults.KeptRate"/>.</exception>
    public static void RequireRate(decimal? keptRate)
    {
        // The column keeps two digits: a share that they round to nothing is none.
        if (keptRate is { } rate && (decimal.Round(rate, 2) <= 0 || rate > 100))
            throw new RuleViolationException(PromiseFaults.KeptRate);
    }

    /// <summary>Learns from one scope by the nearest rank; null when it has too few deliveries.</summary>
    /// <param name="scope">Name of the scope, for the explanation.</param>
    /// <param name="latestFirst">Working time of each delivery without its pauses, the latest delivery first.</param>
    /// <param name="keptRate">Share to be kept, above 0 and at most 100 percent.</param>
    public static LearnedMargin? From(string scope, IEnumerable<TimeSpan> latestFirst, decimal keptRate)
    {
        RequireRate(keptRate);
        var durations = latestFirst.Take(LargestSample).OrderBy(d => d).ToArray();
        if (durations.Length < LeastSample)
            return null;
        var rank = (int)Math.Ceiling(keptRate * durations.Length / 100);
        var minutes = Math.Ceiling(durations[rank - 1].Ticks / (decimal)TimeSpan.TicksPerMinute);
        return new LearnedMargin(scope, durations.Length, keptRate, (int)minutes);
    }
}
