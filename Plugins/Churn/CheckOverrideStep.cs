using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Crm.Sdk.Messages;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A level set by hand has a reason and a last day, is not set over another one, and is set by those who look after the risk.</summary>
[PluginType("32ddcae6-33d1-5e79-9036-c0da94fdd369")]
[Step(
    "2e62df82-880c-50df-8c92-5e2ef4845832",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter = [Account.Fields.RiskOverride, Account.Fields.RiskOverrideReason, Account.Fields.RiskOverrideUntil])]
[Image(
    "1dd82a89-879c-5b3d-b40d-954a51b2ac31",
    ImageKind.Pre,
    Account.Fields.RiskOverride,
    Account.Fields.RiskOverrideReason,
    Account.Fields.RiskOverrideUntil)]
public sealed class CheckOverrideStep : PluginBase
{
    // Those who work on plays answer for the risk. A privilege of its own cannot be made, and whoever may write an account
    // need not be one of them.
    private const string Privilege = "prvWriteloy_Play";

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var change = new OverrideChange(context);
        if (!change.IsOne)
            return;
        if (!MayOverride(context))
            throw context.Fail(ChurnFaults.OverrideForbidden);
        if (change.Level is null)
            RequireNothingElse(context);
        else
            RequireComplete(context, change);
    }

    private static bool MayOverride(StepContext context)
    {
        var response = (RetrieveUserSetOfPrivilegesByNamesResponse)context.UserService.Execute(
            new RetrieveUserSetOfPrivilegesByNamesRequest { UserId = context.Execution.UserId, PrivilegeNames = [Privilege] });
        return response.RolePrivileges.Length > 0;
    }

    private static void RequireNothingElse(StepContext context)
    {
        if (!string.IsNullOrEmpty(context.Target.GetAttributeValue<string>(Account.Fields.RiskOverrideReason))
            || context.Target.GetAttributeValue<DateTime?>(Account.Fields.RiskOverrideUntil) is not null)
        {
            throw context.Fail(ChurnFaults.OverrideLevel);
        }
    }

    private static void RequireComplete(StepContext context, OverrideChange change)
    {
        var level = RiskSteps.Of(change.Level);
        if (change.Before is { } before && before.Level != level)
            throw context.Fail(ChurnFaults.OverrideInForce, DayOf(before.Until));
        if (string.IsNullOrWhiteSpace(change.Reason))
            throw context.Fail(ChurnFaults.OverrideReason);
        if (change.Until is not { } until || !new RiskOverride(level, until).EndsInTime(context.UtcNow))
            throw context.Fail(ChurnFaults.OverrideUntil, DayOf(context.UtcNow), DayOf(context.UtcNow.AddDays(RiskOverride.LongestDays)));
    }

    private static string DayOf(DateTime instant) => instant.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
