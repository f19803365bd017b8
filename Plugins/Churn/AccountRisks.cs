using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// Reads the facts of accounts, one or thousands, with the same three queries: a call for each 5,000 rows that they give.
/// </summary>
internal sealed class AccountRisks(IOrganizationService service, ChurnSettings settings, DateTime now)
{
    private const int MostRows = 5000;

    /// <summary>The next accounts of a range in its order: as many as one page holds, at least one; none when the range is at its end.</summary>
    public IReadOnlyList<AccountRisk> Read(AccountRange range)
    {
        var accounts = NextAccounts(range);
        if (accounts.Count == 0)
        {
            return [];
        }

        var read = range.UpTo(accounts[accounts.Count - 1].Key);
        var signals = SignalQuery.Read(service, read, settings, now);
        var contacts = ContactQuery.Read(service, read, now);
        var facts = new AccountFactsReading(signals, contacts, now);
        return [.. accounts.Select(rows => new AccountRisk(rows.First(), facts.Of([.. rows])))];
    }

    // The last account of a page may go on in the next one: it is left to the next reading.
    private IReadOnlyList<IGrouping<Guid, Entity>> NextAccounts(AccountRange range)
    {
        var query = AccountQuery.Of(range, settings, now);
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = MostRows };
        var page = service.RetrieveMultiple(query);
        var accounts = page.Entities.GroupBy(row => row.Id).ToList();
        if (!page.MoreRecords)
        {
            return accounts;
        }

        return accounts.Count > 1
            ? accounts.GetRange(0, accounts.Count - 1)
            : [.. service.RetrieveAll(AccountQuery.Of(AccountRange.Of(accounts[0].Key), settings, now)).GroupBy(row => row.Id)];
    }
}
