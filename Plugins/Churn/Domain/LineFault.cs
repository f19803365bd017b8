namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A line of a file that could not be used.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Code">Why: one of <see cref="ChurnFaults"/>.</param>
public sealed record LineFault(int Line, string Code);
