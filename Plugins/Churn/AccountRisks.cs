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
    /// <param name="range">The range.</param>
    /// <param name="most">Most accounts, at least 1.</param>
    public AccountPage Read(AccountRange range, int most)
    {
        var query = AccountQuery.Of(range, settings, now);
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = range.IsOne || most >= MostRows ? MostRows : most + 1 };
        var page = service.RetrieveMultiple(query);
        var isLast = range.IsOne || !page.MoreRecords;
        var accounts = page.Entities.GroupBy(row => row.Id).ToList();
        if (accounts.Count == 0)
        {
            return new AccountPage([], isLast);
        }

        return new AccountPage(ToRisks(range, page.MoreRecords ? Complete(accounts) : accounts), isLast);
    }

    // The last account of a page may go on in the next one: it is left to the next reading, unless it fills the page alone.
    private List<IGrouping<Guid, Entity>> Complete(List<IGrouping<Guid, Entity>> accounts) => accounts.Count > 1
        ? accounts.GetRange(0, accounts.Count - 1)
        : [.. service.RetrieveAll(AccountQuery.Of(AccountRange.Of(accounts[0].Key), settings, now)).GroupBy(row => row.Id)];

    private IReadOnlyList<AccountRisk> ToRisks(AccountRange range, List<IGrouping<Guid, Entity>> accounts)
    {
        var read = range.UpTo(accounts[accounts.Count - 1].Key);
        var signals = SignalQuery.Read(service, read, settings, now);
        var facts = new AccountFactsReading(signals, ContactQuery.Read(service, read, settings.Terms, now), now);
        return [.. accounts.Select(rows => new AccountRisk(rows.First(), facts.Of([.. rows])))];
    }
}
