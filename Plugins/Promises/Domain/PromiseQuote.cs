namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>The two dates of a promise, reckoned from the moment of the request. All instants UTC.</summary>
public sealed class PromiseQuote
{
    private PromiseQuote(PromiseTerms terms, DateTime requestedOn, AppliedMargin margin)
    {
        Terms = terms;
        RequestedOn = requestedOn;
        Margin = margin;
        Start = terms.Calendar.Start(requestedOn);
        TargetOn = terms.Calendar.Add(requestedOn, TimeSpan.FromMinutes(terms.LeadMinutes));
        MarginEnd = terms.Calendar.Add(requestedOn, TimeSpan.FromMinutes((double)terms.LeadMinutes + margin.Minutes));
        SafeDate = terms.Round(MarginEnd);
    }

    /// <summary>The terms that made it.</summary>
    public PromiseTerms Terms { get; }

    /// <summary>Moment of the request.</summary>
    public DateTime RequestedOn { get; }

    /// <summary>Margin applied.</summary>
    public AppliedMargin Margin { get; }

    /// <summary>When work can begin.</summary>
    public DateTime Start { get; }

    /// <summary>Internal target.</summary>
    public DateTime TargetOn { get; }

    /// <summary>Where lead time and margin end, before rounding.</summary>
    public DateTime MarginEnd { get; }

    /// <summary>Earliest date that may be promised to the customer.</summary>
    public DateTime SafeDate { get; }

    /// <summary>Reckons the dates.</summary>
    /// <param name="terms">Policy and calendar.</param>
    /// <param name="requestedOn">Moment of the request, UTC.</param>
    /// <param name="learned">What past deliveries needed, when the margin is learned.</param>
    public static PromiseQuote For(PromiseTerms terms, DateTime requestedOn, LearnedMargin? learned = null) =>
        new(terms, requestedOn, terms.Margin.Apply(terms.LeadMinutes, learned));

    /// <summary>Whether a date may be promised: not earlier than the safe date.</summary>
    public bool IsSafe(DateTime wished) => wished >= SafeDate;
}
