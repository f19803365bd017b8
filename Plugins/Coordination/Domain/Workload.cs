namespace Dynamics.Loyalty.Coordination.Domain;

/// <summary>What a department has to do for an account, or did lately.</summary>
/// <param name="Department">Number of the department.</param>
/// <param name="OpenPromises">Promises that are open or paused.</param>
/// <param name="OpenTasks">Tasks that are open.</param>
public sealed record Workload(int Department, int OpenPromises, int OpenTasks)
{
    /// <summary>A department that completed a task within this many days still has to do with the account.</summary>
    public const int RecentDays = 90;
}
