using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Turns the choice of risk levels into the domain's steps and back: the members of both are named alike.</summary>
internal static class RiskSteps
{
    /// <summary>The step of a value; <see cref="RiskStep.None"/> when there is none.</summary>
    public static RiskStep Of(int? level) =>
        level is { } value ? (RiskStep)Enum.Parse(typeof(RiskStep), ((RiskLevel)value).ToString()) : RiskStep.None;

    /// <summary>The step of a choice; <see cref="RiskStep.None"/> when it is empty.</summary>
    public static RiskStep Of(OptionSetValue? level) => Of(level?.Value);

    /// <summary>The choice value of a step.</summary>
    public static int ValueOf(RiskStep step) => (int)(RiskLevel)Enum.Parse(typeof(RiskLevel), step.ToString());

    /// <summary>The override of a row of accounts; null when there is none.</summary>
    /// <param name="column">Gives the value of a column, or null.</param>
    public static RiskOverride? OverrideOf(Func<string, object?> column) =>
        column(Account.Fields.RiskOverride) is OptionSetValue level && column(Account.Fields.RiskOverrideUntil) is DateTime until
            ? new RiskOverride(Of(level), until)
            : null;
}
