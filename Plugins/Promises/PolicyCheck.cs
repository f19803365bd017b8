using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Refuses a policy that nothing could be promised under.</summary>
internal static class PolicyCheck
{
    /// <summary>Checks the policy as it will be. One call when it names another calendar.</summary>
    public static void Run(StepContext context)
    {
        // Making the terms is the check: they refuse values that make no sense.
        _ = PolicyTerms.From(string.Empty, context.After<object>, calendar: null);
        LearnedMargin.RequireRate(context.After<decimal?>(PromisePolicy.Fields.TargetKeptRate));
        RequireFirstVersion(context);
    }

    private static void RequireFirstVersion(StepContext context)
    {
        if (context.Target.GetAttributeValue<EntityReference>(PromisePolicy.Fields.CalendarId) is not { } calendar)
            return;
        var row = context.UserService.Retrieve(calendar.LogicalName, calendar.Id, new ColumnSet(BusinessCalendar.Fields.VersionOfId));
        if (row.Contains(BusinessCalendar.Fields.VersionOfId))
            throw context.Fail(PromiseFaults.CalendarVersion);
    }
}
