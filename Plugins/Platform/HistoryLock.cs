using Dynamics.Loyalty.Plugins.Model;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>History is added to and never changed, by nobody: what it says would prove nothing otherwise.</summary>
internal static class HistoryLock
{
    private const string Locked = "LOY-HISTORY-LOCKED";

    /// <summary>Refuses a change of a history row; the platform itself may move it to the account that another was merged into.</summary>
    public static void RefuseChange(StepContext context)
    {
        if (!context.IsWithin(Message.Merge, Account.EntityLogicalName))
            throw context.Fail(Locked);
    }

    /// <summary>Refuses to delete a history row; only with its account does it go, as whatever is known of a customer must.</summary>
    public static void RefuseRemoval(StepContext context)
    {
        if (!context.IsWithin(Message.Delete, Account.EntityLogicalName))
            throw context.Fail(Locked);
    }
}
