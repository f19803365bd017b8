using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using ContactFact = Dynamics.Loyalty.Churn.Domain.Contact;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Turns the rows that were read for accounts into facts.</summary>
internal sealed class AccountFactsReading(
    ILookup<Guid, Signal> signals, IReadOnlyDictionary<Guid, List<ContactFact>> contacts, DateTime now)
{
    /// <summary>The facts of one account.</summary>
    /// <param name="rows">Rows of <see cref="AccountQuery"/>, all of the account.</param>
    public AccountFacts Of(IReadOnlyList<Entity> rows)
    {
        var account = rows[0];
        return new AccountFacts(
            new Evidence(Account.EntityLogicalName, account.Id),
            [.. signals[account.Id]],
            [.. Distinct(rows, AccountQuery.Rating, Feedback.Fields.Id).Select(ToRating)],
            [.. Distinct(rows, AccountQuery.Promise, Promise.Fields.Id).Select(ToPromise)],
            contacts.TryGetValue(account.Id, out var found) ? found : [],
            [.. Distinct(rows, AccountQuery.Change, OwnerAssignment.Fields.Id).Select(ToChange)],
            [.. Officers(account)],
            account.Contains(Account.Fields.LoyaltyOwnerId) ? null : account.GetAttributeValue<DateTime?>(Account.Fields.OwnerVacantSince),
            account.GetAttributeValue<DateTime?>(Account.Fields.RenewalOn));
    }

    // Several tables joined to the account give each of their rows once for each row of the others.
    private static IEnumerable<Entity> Distinct(IEnumerable<Entity> rows, string alias, string id) =>
        rows.Where(row => row.Joined<Guid>(alias, id) != Guid.Empty).GroupBy(row => row.Joined<Guid>(alias, id)).Select(same => same.First());

    private IEnumerable<Guid> Officers(Entity account)
    {
        if (account.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId) is not { } owner)
        {
            yield break;
        }

        yield return owner.Id;
        if (IsAbsent(account, AccountQuery.Officer) && account.Joined<EntityReference>(AccountQuery.Deputy, LoyaltyOfficer.Fields.UserId) is { } deputy)
        {
            yield return deputy.Id;
            if (IsAbsent(account, AccountQuery.Deputy) && account.Joined<EntityReference>(AccountQuery.SecondDeputy, LoyaltyOfficer.Fields.UserId) is { } second)
            {
                yield return second.Id;
            }
        }
    }

    private bool IsAbsent(Entity account, string officer) => new Absence(
        account.Joined<DateTime?>(officer, LoyaltyOfficer.Fields.AbsentFrom),
        account.Joined<DateTime?>(officer, LoyaltyOfficer.Fields.AbsentUntil)).Covers(now);

    private static Rating ToRating(Entity row) =>
        new(
            row.Joined<int?>(AccountQuery.Rating, Feedback.Fields.TechnicalScore),
            row.Joined<int?>(AccountQuery.Rating, Feedback.Fields.RelationalScore));

    private static OpenPromise ToPromise(Entity row) =>
        new(
            new Evidence(Promise.EntityLogicalName, row.Joined<Guid>(AccountQuery.Promise, Promise.Fields.Id)),
            row.Joined<string>(AccountQuery.Promise, Promise.Fields.Name) ?? string.Empty,
            new PromiseDates(
                row.Joined<DateTime>(AccountQuery.Promise, Promise.Fields.TargetOn),
                row.Joined<DateTime>(AccountQuery.Promise, Promise.Fields.PromisedOn)));

    private static OwnerChange ToChange(Entity row) =>
        new(
            new Evidence(OwnerAssignment.EntityLogicalName, row.Joined<Guid>(AccountQuery.Change, OwnerAssignment.Fields.Id)),
            row.Joined<DateTime>(AccountQuery.Change, OwnerAssignment.Fields.CreatedOn),
            row.Joined<EntityReference>(AccountQuery.Change, OwnerAssignment.Fields.FromUserId)?.Id,
            row.Joined<EntityReference>(AccountQuery.Change, OwnerAssignment.Fields.ToUserId)?.Id);
}
