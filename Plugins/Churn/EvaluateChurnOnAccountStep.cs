using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Another loyalty owner, a vacancy or another renewal date shows in the account's risk.</summary>
[PluginType("4ce6d047-4693-5566-9bc7-6852ad4f4920")]
[Step(
    "c34d8cb7-3aa1-5e1f-b783-44b15702b359",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Filter = [Account.Fields.LoyaltyOwnerId, Account.Fields.OwnerVacantSince, Account.Fields.RenewalOn])]
[Image("f11ac698-7bc7-57ae-82bf-b8ad9dabbacb", ImageKind.Pre, Account.Fields.LoyaltyOwnerId, Account.Fields.OwnerVacantSince, Account.Fields.RenewalOn)]
public sealed class EvaluateChurnOnAccountStep : PluginBase
{
    private static readonly string[] Columns = [Account.Fields.LoyaltyOwnerId, Account.Fields.OwnerVacantSince, Account.Fields.RenewalOn];

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (Columns.Any(context.Changes))
        {
            // Elevated: whoever gave rise to the evaluation need not be allowed to ask for one.
            ChurnRequest.Send(context.Elevated, new(Account.EntityLogicalName, context.RowId));
        }
    }
}
