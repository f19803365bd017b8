using Dynamics.Loyalty.Churn.Domain;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>The result of evaluating an account.</summary>
/// <param name="Assessment">Score and factors.</param>
/// <param name="Level">Value of the risk level choice.</param>
/// <param name="IsChanged">Whether score or level differ from before.</param>
internal sealed record Evaluation(Assessment Assessment, int Level, bool IsChanged);
