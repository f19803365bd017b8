using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>What an account says of its risk so far, and the facts that its risk is made of.</summary>
internal sealed class AccountRisk(Entity account, AccountFacts facts)
{
    /// <summary>Id of the account.</summary>
    public Guid Id => account.Id;

    /// <summary>What its risk is made of.</summary>
    public AccountFacts Facts => facts;

    /// <summary>The score so far; null before the first evaluation.</summary>
    public int? Score => account.GetAttributeValue<int?>(Account.Fields.ChurnScore);

    /// <summary>The level in force so far; null before the first evaluation.</summary>
    public int? Level => account.GetAttributeValue<OptionSetValue>(Account.Fields.RiskLevel)?.Value;

    /// <summary>The level that the score gave so far; it differs from the one in force while a person set another.</summary>
    public int? ComputedLevel => account.GetAttributeValue<OptionSetValue>(Account.Fields.ComputedRiskLevel)?.Value;

    /// <summary>The level that a person set, whether it still applies or not; null for none.</summary>
    public RiskOverride? Override => RiskSteps.OverrideOf(account.GetAttributeValue<object>);

    /// <summary>Why a person set it.</summary>
    public string? OverrideReason => account.GetAttributeValue<string>(Account.Fields.RiskOverrideReason);

    /// <summary>The reasons so far.</summary>
    public string? Reasons => account.GetAttributeValue<string>(Account.Fields.RiskReasons);

    /// <summary>Whether the paradox was there.</summary>
    public bool IsParadox => account.GetAttributeValue<bool>(Account.Fields.RelationalParadox);

    /// <summary>Version of the row that was read.</summary>
    public string? RowVersion => account.RowVersion;
}
