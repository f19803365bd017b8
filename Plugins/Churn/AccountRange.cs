using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// Accounts by their id: one, or the active ones between two ids. Only the platform compares ids, because its order of
/// them is not that of .NET.
/// </summary>
/// <param name="After">Accounts after this one; null from the first.</param>
/// <param name="To">Accounts up to this one, inclusive; null to the last.</param>
internal sealed record AccountRange(Guid? After, Guid? To)
{
    /// <summary>Whether it is one account.</summary>
    public bool IsOne => Only is not null;

    private Guid? Only { get; init; }

    /// <summary>One account, active or not.</summary>
    public static AccountRange Of(Guid account) => new(After: null, To: null) { Only = account };

    /// <summary>The beginning of the range, up to one of its accounts.</summary>
    public AccountRange UpTo(Guid account) => Only is null ? this with { To = account } : this;

    /// <summary>Adds the conditions on a table of accounts.</summary>
    public void Restrict(FilterExpression accounts)
    {
        if (Only is { } only)
        {
            accounts.AddCondition(Account.Fields.Id, ConditionOperator.Equal, only);
            return;
        }

        accounts.AddCondition(Account.Fields.StateCode, ConditionOperator.Equal, (int)Account.StateCode.Active);
        if (After is { } after)
        {
            accounts.AddCondition(Account.Fields.Id, ConditionOperator.GreaterThan, after);
        }

        if (To is { } to)
        {
            accounts.AddCondition(Account.Fields.Id, ConditionOperator.LessEqual, to);
        }
    }
}
