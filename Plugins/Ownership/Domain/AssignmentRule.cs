namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Says which pool takes which accounts.</summary>
/// <param name="Id">Id of the rule; decides between rules of the same order.</param>
/// <param name="Name">Name, for explanations.</param>
/// <param name="Order">Rules are tried from the lowest up.</param>
/// <param name="Conditions">When it applies.</param>
/// <param name="PoolId">The pool it chooses from.</param>
/// <param name="PoolName">Its name, for explanations.</param>
/// <param name="Officers">The officers of that pool.</param>
/// <param name="Fallback">Takes the account when nobody in the pool can, if named.</param>
public sealed record AssignmentRule(
    Guid Id,
    string Name,
    int Order,
    RuleConditions Conditions,
    Guid PoolId,
    string PoolName,
    IReadOnlyList<Officer> Officers,
    Officer? Fallback)
{
    /// <summary>The first rule, by order, whose conditions all match; null when none does.</summary>
    public static AssignmentRule? First(IEnumerable<AssignmentRule> rules, AccountProfile account) =>
        rules
            .OrderBy(rule => rule.Order)
            .ThenBy(rule => rule.Id.ToString("D"), StringComparer.Ordinal)
            .FirstOrDefault(rule => rule.Conditions.Match(account));
}
