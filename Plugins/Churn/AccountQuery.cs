using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// Asks for accounts with what is in their own row and with the few rows below them that are rare: ratings of half a year,
/// changes of the owner within one, promises that went past their target within the window of that kind. Together they make
/// few rows for an account, so one call reads thousands of accounts.
/// </summary>
internal static class AccountQuery
{
    public const string Officer = "officer";
    public const string Deputy = "deputy";
    public const string SecondDeputy = "deputyofdeputy";
    public const string Rating = "rating";
    public const string Change = "change";
    public const string Promise = "promise";

    /// <summary>The query; its rows come account by account.</summary>
    public static QueryExpression Of(AccountRange accounts, ChurnSettings settings, DateTime now)
    {
        var query = new QueryExpression(Account.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                Account.Fields.ChurnScore,
                Account.Fields.RiskLevel,
                Account.Fields.ComputedRiskLevel,
                Account.Fields.RiskOverride,
                Account.Fields.RiskOverrideReason,
                Account.Fields.RiskOverrideUntil,
                Account.Fields.RiskReasons,
                Account.Fields.RelationalParadox,
                Account.Fields.RenewalOn,
                Account.Fields.LoyaltyOwnerId,
                Account.Fields.OwnerVacantSince),
        };
        accounts.Restrict(query.Criteria);
        query.AddOrder(Account.Fields.Id, OrderType.Ascending);
        AddOfficers(query);
        AddRatings(query, now);
        AddChanges(query, now);
        AddPromises(query, settings, now);
        return query;
    }

    private static void AddOfficers(QueryExpression query)
    {
        var officer = query.AddLink(
            LoyaltyOfficer.EntityLogicalName, Account.Fields.LoyaltyOwnerId, LoyaltyOfficer.Fields.UserId, JoinOperator.LeftOuter);
        officer.EntityAlias = Officer;
        officer.Columns = new ColumnSet(LoyaltyOfficer.Fields.AbsentFrom, LoyaltyOfficer.Fields.AbsentUntil);
        var deputy = officer.AddLink(
            LoyaltyOfficer.EntityLogicalName, LoyaltyOfficer.Fields.DeputyId, LoyaltyOfficer.Fields.Id, JoinOperator.LeftOuter);
        deputy.EntityAlias = Deputy;
        deputy.Columns = new ColumnSet(LoyaltyOfficer.Fields.UserId, LoyaltyOfficer.Fields.AbsentFrom, LoyaltyOfficer.Fields.AbsentUntil);
        var second = deputy.AddLink(
            LoyaltyOfficer.EntityLogicalName, LoyaltyOfficer.Fields.DeputyId, LoyaltyOfficer.Fields.Id, JoinOperator.LeftOuter);
        second.EntityAlias = SecondDeputy;
        second.Columns = new ColumnSet(LoyaltyOfficer.Fields.UserId);
    }

    private static void AddRatings(QueryExpression query, DateTime now)
    {
        var rating = Below(query, Rating, Feedback.EntityLogicalName, Feedback.Fields.AccountId);
        rating.Columns = new ColumnSet(Feedback.Fields.Id, Feedback.Fields.TechnicalScore, Feedback.Fields.RelationalScore);
        rating.LinkCriteria.AddCondition(Feedback.Fields.StateCode, ConditionOperator.Equal, (int)Feedback.StateCode.Active);
        rating.LinkCriteria.AddCondition(
            Feedback.Fields.GivenOn, ConditionOperator.GreaterEqual, now.AddDays(-RelationalParadox.RatingDays));
    }

    private static void AddChanges(QueryExpression query, DateTime now)
    {
        var change = Below(query, Change, OwnerAssignment.EntityLogicalName, OwnerAssignment.Fields.AccountId);
        change.Columns = new ColumnSet(
            OwnerAssignment.Fields.Id, OwnerAssignment.Fields.FromUserId, OwnerAssignment.Fields.ToUserId, OwnerAssignment.Fields.CreatedOn);
        change.LinkCriteria.AddCondition(OwnerAssignment.Fields.CreatedOn, ConditionOperator.GreaterEqual, OwnerStability.LookBack(now));
    }

    private static void AddPromises(QueryExpression query, ChurnSettings settings, DateTime now)
    {
        var fields = Below(query, Promise, Model.Promise.EntityLogicalName, Model.Promise.Fields.AccountId);
        fields.Columns = new ColumnSet(
            Model.Promise.Fields.Id, Model.Promise.Fields.Name, Model.Promise.Fields.TargetOn, Model.Promise.Fields.PromisedOn);
        var criteria = fields.LinkCriteria;
        criteria.AddCondition(Model.Promise.Fields.StateCode, ConditionOperator.Equal, (int)Model.Promise.StateCode.Active);
        criteria.AddCondition(Model.Promise.Fields.Status, ConditionOperator.Equal, (int)PromiseStatus.Open);
        criteria.AddCondition(Model.Promise.Fields.TargetOn, ConditionOperator.LessThan, now);
        criteria.AddCondition(
            Model.Promise.Fields.PromisedOn, ConditionOperator.GreaterEqual, now.AddDays(-settings.WindowDays(SignalKind.PromiseAtRisk)));
    }

    private static LinkEntity Below(QueryExpression query, string alias, string table, string account)
    {
        var link = query.AddLink(table, Account.Fields.Id, account, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        return link;
    }
}
