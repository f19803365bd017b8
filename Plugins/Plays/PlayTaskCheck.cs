using Dynamics.Loyalty.Plays.Domain;
using Dynamics.Loyalty.Plugins.Churn;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Fields = Dynamics.Loyalty.Plugins.Model.PlayTaskTemplate.Fields;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>Refuses a planned task that no play could have.</summary>
internal static class PlayTaskCheck
{
    /// <summary>Checks the task as it will be.</summary>
    public static void Run(StepContext context)
    {
        if (string.IsNullOrWhiteSpace(context.After<string>(Fields.Name)))
            throw context.Fail(PlayFaults.TaskSubject);
        if (!PlayRule.IsHigh(RiskSteps.Of(context.After<OptionSetValue>(Fields.Level))))
            throw context.Fail(PlayFaults.TaskLevel);
        if (context.After<int?>(Fields.DueDays) is not (>= 0 and <= PlayRule.LongestDays))
            throw context.Fail(PlayFaults.TaskDue, PlayRule.LongestDays);
    }
}
