using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification;

/// <summary>One thing that must hold in every solution tree.</summary>
public abstract class Rule
{
    /// <summary>Stable code, <c>SOL-…</c>.</summary>
    public abstract string Code { get; }

    /// <summary>What must hold, in one sentence.</summary>
    public abstract string Description { get; }

    /// <summary>Every place where it does not hold.</summary>
    public abstract IEnumerable<Finding> Check(VerificationContext context);

    /// <summary>A finding of this rule.</summary>
    /// <param name="location">Where it is.</param>
    /// <param name="message">What is wrong and what to do.</param>
    protected Finding Found(SourceLocation location, string message) => new(Code, location, message);
}
