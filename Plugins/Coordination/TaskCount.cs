namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>How many tasks of a department are open.</summary>
/// <param name="Department">Number of the department; null: none is named.</param>
/// <param name="Open">How many.</param>
internal sealed record TaskCount(int? Department, int Open);
