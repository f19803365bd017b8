using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

/// <summary>The churn signals that steps raised.</summary>
internal static class Signals
{
    /// <summary>The signals of an account, in the order of their creation.</summary>
    public static IReadOnlyList<Entity> SignalsOf(this LoyaltyEnvironment environment, Guid account) =>
        environment.Where(
            ChurnSignal.EntityLogicalName,
            ChurnSignal.Fields.AccountId,
            account,
            ChurnSignal.Fields.Kind,
            ChurnSignal.Fields.RaisedOn,
            ChurnSignal.Fields.ClearedOn,
            ChurnSignal.Fields.EvidenceId);
}
