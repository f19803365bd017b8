using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.Plugins.Model;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>An account that was promised something ten thousand times.</summary>
internal static class LongAccount
{
    /// <summary>How many promises it has.</summary>
    public const int Promises = 10_000;

    /// <summary>Creates it; all but one of the promises are copies, past the pipeline.</summary>
    public static Guid Create(LoyaltySite site, string database)
    {
        var rows = new LoyaltyRows(site);
        var promises = new PromiseRows(site, rows);
        var account = rows.Account();
        var pattern = promises.Promise(promises.Policy(MarginMode.Fixed, Department.FieldTechnicians), account, (Promise.Fields.RequestedOn, LoyaltySite.Now.AddHours(-2)));
        promises.Deliver(pattern, LoyaltySite.Now.AddHours(-1));
        site.RunJobs();
        using var past = new PastPromises(database, site.Table(Promise.EntityLogicalName), pattern);
        past.FillTo(Promises);
        return account;
    }
}
