using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// The writes by which the rules move a promise. A mark that only steps can leave tells the locks to let them pass,
/// for that one promise and as long as the write lasts.
/// </summary>
internal static class RuledWrite
{
    private const string Mark = "loy_ruledwrite";

    /// <summary>Writes a promise with the caller's rights; refused by the platform when somebody wrote it since it was read.</summary>
    public static void Update(StepContext context, Entity promise) =>
        Execute(context, promise.Id, new UpdateRequest { Target = promise, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });

    /// <summary>Writes the revision row of a date that the rules moved, with the caller's rights.</summary>
    public static void Create(StepContext context, Guid promiseId, Entity revision) =>
        Execute(context, promiseId, new CreateRequest { Target = revision });

    /// <summary>Whether this operation is such a write of a promise.</summary>
    public static bool Covers(StepContext context, Guid promiseId) => context.Shared<Guid>(Mark) == promiseId;

    private static void Execute(StepContext context, Guid promiseId, OrganizationRequest request)
    {
        context.Execution.SharedVariables[Mark] = promiseId;
        try
        {
            context.UserService.Execute(request);
        }
        finally
        {
            context.Execution.SharedVariables.Remove(Mark);
        }
    }
}
