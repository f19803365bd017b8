using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>What an account says of its risk so far, and its recent ratings.</summary>
internal sealed class AccountRisk
{
    private const string FeedbackAlias = "feedback";
    private readonly Entity _account;

    private AccountRisk(Entity account, IReadOnlyCollection<Rating> ratings)
    {
        _account = account;
        Ratings = ratings;
    }

    /// <summary>Ratings of the days that the paradox looks at.</summary>
    public IReadOnlyCollection<Rating> Ratings { get; }

    /// <summary>The score so far; null before the first evaluation.</summary>
    public int? Score => _account.GetAttributeValue<int?>(Account.Fields.ChurnScore);

    /// <summary>The level so far; null before the first evaluation.</summary>
    public int? Level => _account.GetAttributeValue<OptionSetValue>(Account.Fields.RiskLevel)?.Value;

    /// <summary>The reasons so far.</summary>
    public string? Reasons => _account.GetAttributeValue<string>(Account.Fields.RiskReasons);

    /// <summary>Whether the paradox was there.</summary>
    public bool IsParadox => _account.GetAttributeValue<bool>(Account.Fields.RelationalParadox);

    /// <summary>Day of the next renewal.</summary>
    public DateTime? RenewalOn => _account.GetAttributeValue<DateTime?>(Account.Fields.RenewalOn);

    /// <summary>Version of the row that was read.</summary>
    public string? RowVersion => _account.RowVersion;

    /// <summary>Reads an account with its ratings in one query; null when there is no such account.</summary>
    public static AccountRisk? Read(IOrganizationService service, Guid accountId, DateTime now)
    {
        var rows = service.RetrieveMultiple(Query(accountId, now)).Entities;
        return rows.Count == 0 ? null : new AccountRisk(rows[0], rows.Select(ToRating).ToList());
    }

    private static QueryExpression Query(Guid accountId, DateTime now)
    {
        var query = new QueryExpression(Account.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                Account.Fields.ChurnScore,
                Account.Fields.RiskLevel,
                Account.Fields.RiskReasons,
                Account.Fields.RelationalParadox,
                Account.Fields.RenewalOn),
        };
        query.Criteria.AddCondition(Account.Fields.Id, ConditionOperator.Equal, accountId);
        var feedback = query.AddLink(
            Feedback.EntityLogicalName, Account.Fields.Id, Feedback.Fields.AccountId, JoinOperator.LeftOuter);
        feedback.EntityAlias = FeedbackAlias;
        feedback.Columns = new ColumnSet(Feedback.Fields.TechnicalScore, Feedback.Fields.RelationalScore);
        feedback.LinkCriteria.AddCondition(
            Feedback.Fields.GivenOn, ConditionOperator.GreaterEqual, now.AddDays(-RelationalParadox.RatingDays));
        return query;
    }

    private static Rating ToRating(Entity row) =>
        new(
            row.Joined<int?>(FeedbackAlias, Feedback.Fields.TechnicalScore),
            row.Joined<int?>(FeedbackAlias, Feedback.Fields.RelationalScore));
}
