using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Benchmarks.Loyalty.LoyaltyRows;

namespace Dynamics.Loyalty.Benchmarks.Ranges;

/// <summary>
/// Fills a database with the customers of a firm, straight into the store: accounts with an owner and its history, two
/// signals and four contacts each, a feedback for every third, a late promise and a renewal for every tenth.
/// </summary>
internal sealed class CustomerBase(LoyaltySite site, SqliteStore store)
{
    private const int Batch = 5_000;
    private static readonly int[] SignalDays = [20, 140];
    private static readonly int[] ContactDays = [15, 45, 80, 200];
    private readonly Random _random = new(20261125);

    /// <summary>Adds accounts.</summary>
    public void Add(int accounts)
    {
        for (var done = 0; done < accounts; done += Batch)
        {
            using var session = store.OpenWrite();
            for (var i = done; i < Math.Min(accounts, done + Batch); i++)
                AddAccount(session, i);
            session.Commit();
        }
    }

    private void AddAccount(IStoreSession session, int number)
    {
        var owner = To(SystemUser.EntityLogicalName, site.AdministratorId);
        var account = To(Account.EntityLogicalName, NewId());
        Add(
            session,
            Account.EntityLogicalName,
            account.Id,
            (Account.Fields.Name, "Customer " + number),
            (Account.Fields.LoyaltyOwnerId, owner),
            (Account.Fields.RenewalOn, number % 10 == 0 ? LoyaltySite.Now.Date.AddDays(number % 80) : null),
            ("ownerid", owner),
            ("statuscode", new OptionSetValue(1)));
        AddBelow(session, account, owner, number);
    }

    private void AddBelow(IStoreSession session, EntityReference account, EntityReference owner, int number)
    {
        Add(session, OwnerAssignment.EntityLogicalName, NewId(), (OwnerAssignment.Fields.AccountId, account), (OwnerAssignment.Fields.ToUserId, owner), (OwnerAssignment.Fields.CreatedOn, Ago(100)));
        foreach (var days in SignalDays)
            AddSignal(session, account, days + (number % 50));
        foreach (var days in ContactDays)
            AddContact(session, account, owner, days + (number % 40));
        if (number % 3 == 0)
            Add(session, Feedback.EntityLogicalName, NewId(), (Feedback.Fields.AccountId, account), (Feedback.Fields.GivenOn, Ago(30)), (Feedback.Fields.TechnicalScore, 8), (Feedback.Fields.RelationalScore, number % 11));
        if (number % 10 == 5)
            AddPromise(session, account);
    }

    private void AddSignal(IStoreSession session, EntityReference account, int days) => Add(
        session,
        ChurnSignal.EntityLogicalName,
        NewId(),
        (ChurnSignal.Fields.AccountId, account),
        (ChurnSignal.Fields.Kind, Choice(days % 2 == 0 ? SignalKind.Detractor : SignalKind.KeptEarly)),
        (ChurnSignal.Fields.RaisedOn, Ago(days)),
        (ChurnSignal.Fields.EvidenceTable, Feedback.EntityLogicalName),
        (ChurnSignal.Fields.EvidenceId, NewId().ToString("D")),
        (ChurnSignal.Fields.Sentence, "Would not recommend us: 2 of 10.\nNe nous recommanderait pas : 2 sur 10."));

    private void AddContact(IStoreSession session, EntityReference account, EntityReference owner, int days) => Add(
        session,
        ActivityPointer.EntityLogicalName,
        NewId(),
        (ActivityPointer.Fields.ActivityTypeCode, PhoneCall.EntityLogicalName),
        (ActivityPointer.Fields.RegardingObjectId, account),
        (ActivityPointer.Fields.ActualEnd, Ago(days)),
        (ActivityPointer.Fields.OwnerId, owner),
        (ActivityPointer.Fields.StateCode, Choice(ActivityPointer.StateCode.Completed)));

    private void AddPromise(IStoreSession session, EntityReference account) => Add(
        session,
        Promise.EntityLogicalName,
        NewId(),
        (Promise.Fields.Name, "Replace pump"),
        (Promise.Fields.AccountId, account),
        (Promise.Fields.Status, Choice(PromiseStatus.Open)),
        (Promise.Fields.TargetOn, Ago(4)),
        (Promise.Fields.PromisedOn, Ago(2)));

    private void Add(IStoreSession session, string table, Guid id, params (string Column, object? Value)[] values)
    {
        var row = Row(table, values);
        row.Id = id;
        if (!row.Contains("statecode"))
            row["statecode"] = new OptionSetValue(0);
        session.Insert(site.Table(table), row);
    }

    private Guid NewId()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static DateTime Ago(int days) => LoyaltySite.Now.AddDays(-days);
}
