using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// Since when an account has had nobody is worked out, and weighs on its risk: a person does not write it
/// (LOY-VACANCY-COMPUTED). Steps do, and they are started by something else.
/// </summary>
[PluginType("96dd36a7-7233-5d9a-8631-57ce03f200d2")]
[Step(
    "b31de17e-a256-54ed-8e37-24cc71c36ed5",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter = [Account.Fields.OwnerVacantSince])]
[Image("daa63b84-7f1a-59e6-9d64-46bdf23af565", ImageKind.Pre, Account.Fields.OwnerVacantSince)]
public sealed class LockVacancyStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (context.Execution.Depth == 1 && context.Changes(Account.Fields.OwnerVacantSince))
            throw context.Fail("LOY-VACANCY-COMPUTED");
    }
}
