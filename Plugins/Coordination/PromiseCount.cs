using Dynamics.Loyalty.Plugins.Model;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>How many promises of a department have a status.</summary>
/// <param name="Department">Number of the department; null: none is named.</param>
/// <param name="Status">The status.</param>
/// <param name="Count">How many.</param>
internal sealed record PromiseCount(int? Department, PromiseStatus Status, int Count)
{
    /// <summary>Whether there is still something to deliver.</summary>
    public bool IsOpen => Status is PromiseStatus.Open or PromiseStatus.Paused;
}
