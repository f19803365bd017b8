using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A policy with how its promises ended and what that says of its margin.</summary>
internal sealed class JudgedPolicy
{
    /// <summary>Judges a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="rates">How its promises ended.</param>
    /// <param name="learned">What the share to be kept took; null when too few were delivered.</param>
    public JudgedPolicy(Entity policy, KeptRates rates, LearnedMargin? learned)
    {
        Row = policy;
        Rates = rates;
        QuantileMinutes = learned?.QuantileMinutes;
        // No calendar: lead time and margin are working minutes on any.
        var terms = PolicyTerms.From(Name, column => policy.Contains(column) ? policy[column] : null, calendar: null);
        LeadMinutes = terms.LeadMinutes;
        MarginMinutes = terms.Margin.Apply(terms.LeadMinutes, learned).Minutes;
        Verdict = MarginJudgement.Of(rates, learned, TargetKeptRate, (long)LeadMinutes + MarginMinutes);
    }

    /// <summary>The policy.</summary>
    public Entity Row { get; }

    /// <summary>Its name.</summary>
    public string Name => Row.GetAttributeValue<string>(PromisePolicy.Fields.Name) ?? string.Empty;

    /// <summary>Share to be kept, in percent.</summary>
    public decimal TargetKeptRate => TargetOf(Row);

    /// <summary>Lead time, working minutes.</summary>
    public int LeadMinutes { get; }

    /// <summary>Margin that it gives now, working minutes.</summary>
    public int MarginMinutes { get; }

    /// <summary>Working minutes within which the share to be kept was delivered; null when too few were.</summary>
    public int? QuantileMinutes { get; }

    /// <summary>How its promises ended.</summary>
    public KeptRates Rates { get; }

    /// <summary>What that says of the margin.</summary>
    public MarginVerdict Verdict { get; }

    /// <summary>Share to be kept under a policy, in percent.</summary>
    public static decimal TargetOf(Entity policy) =>
        policy.GetAttributeValue<decimal?>(PromisePolicy.Fields.TargetKeptRate) ?? LearnedMargin.ShippedKeptRate;
}
