using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Refuses a policy that nothing could be promised under.</summary>
internal static class PolicyCheck
{
    /// <summary>Checks the policy as it will be.</summary>
    public static void Run(StepContext context)
    {
        // Making the terms is the check: they refuse values that make no sense.
        _ = PolicyTerms.From(string.Empty, context.After<object>, calendar: null);
        LearnedMargin.RequireRate(context.After<decimal?>(PromisePolicy.Fields.TargetKeptRate));
    }
}
