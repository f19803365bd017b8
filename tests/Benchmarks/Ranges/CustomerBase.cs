using System.Globalization;
using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage.Sql;

namespace Dynamics.Loyalty.Benchmarks.Ranges;

/// <summary>
/// Fills a database with the customers of a firm, past the pipeline: accounts with an owner and its history, two signals and
/// four contacts each, a feedback for every third, a late promise or a near renewal for every tenth.
/// </summary>
internal sealed class CustomerBase(LoyaltySite site, StoreConnection connection, int accounts)
{
    private const int Day = 86_400;

    // Spread over the whole space of ids, as those of a real environment are.
    private const string AccountId = "printf('%08x-0000-4000-8000-%012x', (i * 2654435761) & 4294967295, i)";

    private static readonly long Now = UnixTime.FromUtc(LoyaltySite.Now);

    /// <summary>Fills it.</summary>
    public void Fill()
    {
        var owner = Text(site.AdministratorId.ToString("D"));
        Insert(
            Account.EntityLogicalName,
            "1",
            (Account.Fields.Id, AccountId),
            (Account.Fields.Name, "'Customer ' || i"),
            (Account.Fields.LoyaltyOwnerId, owner),
            (Account.Fields.RenewalOn, $"CASE WHEN i % 10 = 0 THEN {Now - (Now % Day)} + (i % 80) * {Day} END"),
            ("ownerid", owner));
        Insert(OwnerAssignment.EntityLogicalName, "1", Id(1), About(OwnerAssignment.Fields.AccountId), (OwnerAssignment.Fields.ToUserId, owner), Ago(OwnerAssignment.Fields.CreatedOn, "100"));
        AddSignals(SignalKind.Detractor, 2, "20 + i % 50");
        AddSignals(SignalKind.KeptEarly, 3, "140 + i % 50");
        var number = 4;
        foreach (var days in new[] { 15, 45, 80, 200 })
            AddContacts(number++, owner, Invariant($"{days} + i % 40"));
        Insert(
            Feedback.EntityLogicalName,
            "i % 3 = 0",
            Id(number++),
            About(Feedback.Fields.AccountId),
            Ago(Feedback.Fields.GivenOn, "30"),
            (Feedback.Fields.TechnicalScore, "8"),
            (Feedback.Fields.RelationalScore, "i % 11"));
        Insert(
            Promise.EntityLogicalName,
            "i % 10 = 5",
            Id(number),
            About(Promise.Fields.AccountId),
            (Promise.Fields.Name, "'Replace pump'"),
            (Promise.Fields.Status, Number((int)PromiseStatus.Open)),
            Ago(Promise.Fields.TargetOn, "4"),
            Ago(Promise.Fields.PromisedOn, "2"));
    }

    private void AddSignals(SignalKind kind, int number, string days) => Insert(
        ChurnSignal.EntityLogicalName,
        "1",
        Id(number),
        About(ChurnSignal.Fields.AccountId),
        (ChurnSignal.Fields.Kind, Number((int)kind)),
        Ago(ChurnSignal.Fields.RaisedOn, days),
        (ChurnSignal.Fields.EvidenceTable, Text(Feedback.EntityLogicalName)),
        (ChurnSignal.Fields.EvidenceId, "'evidence ' || i"),
        (ChurnSignal.Fields.Sentence, "'Would not recommend us: 2 of 10.' || char(10) || 'Ne nous recommanderait pas : 2 sur 10.'"));

    private void AddContacts(int number, string owner, string days) => Insert(
        ActivityPointer.EntityLogicalName,
        "1",
        Id(number, ActivityPointer.Fields.Id),
        About(ActivityPointer.Fields.RegardingObjectId),
        (ActivityPointer.Fields.ActivityTypeCode, Text(PhoneCall.EntityLogicalName)),
        (ActivityPointer.Fields.OwnerId, owner),
        (ActivityPointer.Fields.StateCode, Number((int)ActivityPointer.StateCode.Completed)),
        Ago(ActivityPointer.Fields.ActualEnd, days));

    // One row for each account for which the condition holds; lookups get the table that they point at, states are active.
    private void Insert(string table, string condition, params (string Column, string Value)[] values)
    {
        var metadata = site.Table(table);
        var cells = values.ToDictionary(v => v.Column is "" ? metadata.PrimaryIdColumn : v.Column, v => v.Value, StringComparer.Ordinal);
        cells.TryAdd("statecode", "0");
        cells[SqlName.VersionColumn] = "1";
        foreach (var (column, target) in values.Select(v => metadata.Find(v.Column)).OfType<ColumnMetadata>().Where(c => c.IsReference).Select(c => (c, TargetOf(c))))
            cells.Add(SqlName.PlainTypeOf(column), Text(target));
        connection.ExecuteOnce(Invariant(
            $"WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < {accounts}) INSERT INTO {SqlName.Quoted(table)} ({string.Join(", ", cells.Keys.Select(SqlName.Quoted))}) SELECT {string.Join(", ", cells.Values)} FROM n WHERE {condition}"));
    }

    private static string TargetOf(ColumnMetadata column) =>
        column.LogicalName.EndsWith("accountid", StringComparison.Ordinal) || column.LogicalName is ActivityPointer.Fields.RegardingObjectId
            ? Account.EntityLogicalName
            : SystemUser.EntityLogicalName;

    private static (string Column, string Value) Id(int number, string column = "") =>
        (column, Invariant($"printf('%08x-{number:x4}-4000-8000-%012x', (i * 2654435761) & 4294967295, i)"));

    private static (string Column, string Value) About(string column) => (column, AccountId);

    private static (string Column, string Value) Ago(string column, string days) => (column, Invariant($"{Now} - ({days}) * {Day}"));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(string value) => "'" + value + "'";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
