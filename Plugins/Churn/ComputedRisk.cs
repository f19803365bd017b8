using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>The columns of an account that only the evaluation writes.</summary>
internal static class ComputedRisk
{
    /// <summary>The refusal of a write by hand. No arguments.</summary>
    public const string Locked = "LOY-RISK-COMPUTED";

    /// <summary>The columns.</summary>
    public static readonly string[] Columns =
    [
        Account.Fields.ChurnScore,
        Account.Fields.RiskLevel,
        Account.Fields.ComputedRiskLevel,
        Account.Fields.RiskReasons,
        Account.Fields.RiskEvaluatedOn,
        Account.Fields.RelationalParadox,
    ];

    /// <summary>Whether an account is written by the evaluation: of one account, or of a range of them.</summary>
    public static bool IsWrittenByRule(StepContext context) =>
        context.IsWithin(EvaluateChurnApi.Name) || context.IsWithin(EvaluateRangeApi.Name);
}
