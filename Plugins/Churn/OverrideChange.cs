using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>What an update of an account does to the level that a person may set. The step's pre-image names the columns.</summary>
/// <param name="context">The update.</param>
internal sealed class OverrideChange(StepContext context)
{
    private static readonly string[] Columns =
        [Account.Fields.RiskOverride, Account.Fields.RiskOverrideReason, Account.Fields.RiskOverrideUntil];

    /// <summary>Whether a person changes it; the evaluation that ends an expired one is none.</summary>
    public bool IsOne => !ComputedRisk.IsWrittenByRule(context) && Columns.Any(context.Changes);

    /// <summary>The level before that still applied; null for none.</summary>
    public RiskOverride? Before =>
        RiskSteps.OverrideOf(context.PreImage.GetAttributeValue<object>) is { } stored && stored.IsInForce(context.UtcNow) ? stored : null;

    /// <summary>The level as it will be; null when it is taken back.</summary>
    public OptionSetValue? Level => context.After<OptionSetValue>(Account.Fields.RiskOverride);

    /// <summary>The reason as it will be.</summary>
    public string? Reason => context.After<string>(Account.Fields.RiskOverrideReason);

    /// <summary>The last day as it will be.</summary>
    public DateTime? Until => context.After<DateTime?>(Account.Fields.RiskOverrideUntil);

    /// <summary>The change as the history names it.</summary>
    public string Trigger => Level is null ? OverrideTrigger.Removed : Before is null ? OverrideTrigger.Set : OverrideTrigger.Changed;
}
