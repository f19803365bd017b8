using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn.Preview;

/// <summary>Counts levels under other weights by evaluating accounts anew, as the clock would, without writing.</summary>
internal sealed class WeightPreview(IOrganizationService service, DateTime now)
{
    private const int Most = 5000;
    private const int AtOnce = 1000;

    /// <summary>Counts up to 5,000 active accounts, in the order of their ids: three calls for each thousand.</summary>
    public LevelCounts Count(ChurnSettings settings)
    {
        var counts = new LevelCounts();
        var accounts = new AccountRisks(service, settings, now);
        var range = new AccountRange(After: null, To: null);
        while (true)
        {
            var page = accounts.Read(range, Math.Min(AtOnce, Most - counts.Evaluated));
            foreach (var account in page.Accounts)
            {
                var then = Evaluation.Of(account, ClockSignals.Of(account.Facts, settings.Terms, now), settings, now);
                counts.Add(RiskSteps.Of(account.Level), RiskSteps.Of(then.Level));
            }

            if (page.IsLast || counts.Evaluated >= Most)
            {
                counts.IsSampled = !page.IsLast;
                return counts;
            }

            range = range with { After = page.Accounts[page.Accounts.Count - 1].Id };
        }
    }
}
