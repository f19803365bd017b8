namespace Dynamics.Loyalty.Coordination.Domain;

/// <summary>A score that held from a moment on.</summary>
/// <param name="On">Since when, UTC.</param>
/// <param name="Score">0 to 100.</param>
public sealed record ScorePoint(DateTime On, int Score);
