using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using TaskTable = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>An account with a full panel: an owner, a risk, and as many promises and open actions as one answer lists.</summary>
internal static class BusyAccount
{
    /// <summary>How many promises it has, and at least how many open actions.</summary>
    public const int Promises = 50;

    private const int BrokenEvery = 10;

    /// <summary>Creates it.</summary>
    public static Guid Create(LoyaltySite site)
    {
        var rows = new LoyaltyRows(site);
        rows.RuleWithPool(officers: 6);
        var promises = new PromiseRows(site, rows);
        var policy = promises.Policy(MarginMode.PercentOfLeadTime, Department.FieldTechnicians);
        var account = rows.Account();
        for (var i = 0; i < Promises; i++)
        {
            var promise = promises.Promise(policy, account);
            if (i % BrokenEvery == 0)
                promises.Deliver(promise, LoyaltySite.Now.AddDays(10));
            site.Service.Create(new Entity(TaskTable.EntityLogicalName)
            {
                [TaskTable.Fields.Subject] = $"Call back {i}",
                [TaskTable.Fields.Department] = new OptionSetValue((int)Department.FieldTechnicians),
                [TaskTable.Fields.RegardingObjectId] = new EntityReference(Account.EntityLogicalName, account),
            });
        }

        rows.Feedback(account);
        site.RunJobs();
        return account;
    }
}
