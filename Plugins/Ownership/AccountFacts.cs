using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>What the assignment rules look at in the row of an account.</summary>
internal static class AccountFacts
{
    /// <summary>The columns that the rules look at, with the present owner.</summary>
    public static readonly string[] Columns =
    [
        Account.Fields.Segment,
        Account.Fields.Address1_Country,
        Account.Fields.IndustryCode,
        Account.Fields.Revenue,
        Account.Fields.Language,
        Account.Fields.ParentAccountId,
        Account.Fields.LoyaltyOwnerId,
        Account.Fields.OwnerLocked,
        Account.Fields.OwnerVacantSince,
    ];

    /// <summary>The facts of the rules' conditions.</summary>
    public static AccountProfile ToProfile(this Entity account) =>
        new(
            account.Segment(),
            account.GetAttributeValue<string>(Account.Fields.Address1_Country),
            account.GetAttributeValue<OptionSetValue>(Account.Fields.IndustryCode)?.Value,
            account.GetAttributeValue<Money>(Account.Fields.Revenue)?.Value,
            account.GetAttributeValue<string>(Account.Fields.Language));

    /// <summary>The segment, which decides the weight.</summary>
    public static int? Segment(this Entity account) => account.GetAttributeValue<OptionSetValue>(Account.Fields.Segment)?.Value;

    /// <summary>The loyalty owner, or null.</summary>
    public static EntityReference? LoyaltyOwner(this Entity account) =>
        account.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);

    /// <summary>Whether the account has an owner who cannot answer for it any more: its vacancy clock runs.</summary>
    public static bool HasOwnerLeft(this Entity account) =>
        account.LoyaltyOwner() is not null && account.GetAttributeValue<DateTime?>(Account.Fields.OwnerVacantSince) is not null;
}
